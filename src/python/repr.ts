// `repr` and `ascii`: how a value is written in Python. `str` is in str.ts.
// Specified by CPython's Objects/*.c (…_repr) and unicodeobject.c (unicode_repr).
import { decimal_digits } from "./decimal-digits.ts";
import { BaseException } from "./exceptions.ts";
import { Float, float_repr } from "./float.ts";
import { Tuple } from "./list.ts";
import { id } from "./identity.ts";
import { is_callable_object, is_class, is_native, special } from "./special.ts";
import { full_name, type } from "./type.ts";

export function repr(x: unknown): string {
  switch (typeof x) {
    case "string":
      return quote(x);
    case "number":
      return Number.isSafeInteger(x) ? String(x) : float_repr(x);
    case "boolean":
      return x ? "True" : "False";
    case "bigint":
      return decimal_digits(x);
    case "undefined":
      return "None";
    case "function":
      return function_repr(x);
    case "object":
      return x === null ? "None" : object_repr(x);
    default:
      return String(x);
  }
}

function object_repr(x: object): string {
  if (x instanceof Float) return float_repr(x.value);
  const method = special(x, "__repr__");
  if (method !== undefined) return String(method.call(x));
  if (Array.isArray(x)) {
    if (!(x instanceof Tuple)) return enclose(x, "[", "]", () => items_repr(x));
    return enclose(x, "(", ")", () => items_repr(x) + (x.length === 1 ? "," : ""));
  }
  return x instanceof BaseException ? exception_repr(x) : default_repr(x);
}

/** `super().__repr__()` in an exception: how it would be shown without a `__repr__` of the program's. */
export function exception_repr(x: BaseException): string {
  return `${type(x).__name__}(${items_repr(x.args)})`;
}

/** `<__main__.Foo object at 0x…>`; generators and coroutines say of which function: `<coroutine object main at 0x…>`. */
export function default_repr(x: object): string {
  const of: unknown = Reflect.get(x, "__qualname__");
  return `<${full_name(type(x))} object ${typeof of === "string" ? `${of} ` : ""}at ${address(x)}>`;
}

export function address(x: unknown): string {
  return "0x" + id(x).toString(16).padStart(12, "0");
}

function function_repr(x: Function): string {
  if (is_callable_object(x)) return object_repr(x);
  if (is_class(x)) {
    const meta: unknown = Reflect.get(x, "__class_repr__");
    return typeof meta === "function" ? String(meta.call(x)) : `<class '${full_name(x)}'>`;
  }
  // Callables of the library that Python does not call functions.
  if ("__function_repr__" in x && typeof x.__function_repr__ === "function") return String(x.__function_repr__());
  if ("__self__" in x) return `<bound method ${type(x.__self__).__qualname__}.${x.name} of ${repr(x.__self__)}>`;
  if (is_native(x)) return `<built-in function ${x.name}>`;
  return `<function ${x.__qualname__ === "" ? "<lambda>" : x.__qualname__} at ${address(x)}>`;
}

export function items_repr(items: Iterable<unknown>): string {
  let text = "";
  for (const item of items) text += text === "" ? repr(item) : ", " + repr(item);
  return text;
}

/** Containers that are being written: one that holds itself is written as `[...]`. */
const open: object[] = [];

/** Writes a container between its brackets, or `...` when it is being written already. */
export function enclose(x: object, before: string, after: string, inside: () => string): string {
  if (open.includes(x)) return before + "..." + after;
  open.push(x);
  try {
    return before + inside() + after;
  } finally {
    open.pop();
  }
}

/** A string literal: single quotes unless only they occur in it; what cannot be printed is escaped. */
export function quote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  let result = mark;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x20 && code < 0x7f) result += character === mark || character === "\\" ? "\\" + character : character;
    else if (code === 10) result += "\\n";
    else if (code === 13) result += "\\r";
    else if (code === 9) result += "\\t";
    else result += is_printable(character) ? character : escape(code);
  }
  return result + mark;
}

/** Whether CPython writes a character as it is: not a control, format, surrogate, unassigned or space character. */
export function is_printable(character: string): boolean {
  return character === " " || !/[\p{C}\p{Z}]/u.test(character);
}

function escape(code: number): string {
  const digits = code.toString(16);
  if (code < 0x100) return "\\x" + digits.padStart(2, "0");
  return code < 0x10000 ? "\\u" + digits.padStart(4, "0") : "\\U" + digits.padStart(8, "0");
}

/** `ascii(x)`: `repr` with everything beyond ASCII escaped. */
export function ascii(x: unknown): string {
  let result = "";
  for (const character of repr(x)) {
    const code = character.codePointAt(0) ?? 0;
    result += code < 0x80 ? character : escape(code);
  }
  return result;
}
