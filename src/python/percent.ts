// `"%s: %d" % (a, n)`. Specified by CPython's Objects/unicodeobject.c (PyUnicode_Format).
import { text_of } from "./as-text.ts";
import { OverflowError, TypeError, ValueError } from "./exceptions.ts";
import { float_digits, format } from "./format.ts";
import { as_int, truncate } from "./integers.ts";
import { is_float } from "./float.ts";
import { Tuple } from "./list.ts";
import { to_float } from "./numeric.ts";
import { ascii, repr } from "./repr.ts";
import { special } from "./special.ts";
import { at as get_item } from "./subscript.ts";
import { type_name } from "./type.ts";

interface Directive {
  minus: boolean;
  plus: boolean;
  space: boolean;
  alternate: boolean;
  zero: boolean;
  width: number;
  precision: number;
  code: string;
}

/** Where `%` of bytes is not as that of str. */
export interface PercentFields {
  /** What an error calls the result. */
  readonly noun: string;
  /** Whether values are one text, though text has items. */
  isOne(values: unknown): boolean;
  /** The key of a mapping that `%(name)s` asks for. */
  key(name: string): unknown;
  /** What a directive writes; `undefined` where it writes what that of str does. */
  text(code: string, value: unknown): string | undefined;
}

const text_fields: PercentFields = { noun: "string", isOne: (values) => typeof values === "string", key: (name) => name, text: () => undefined };

export function percent_format(template: string, values: unknown, fields: PercentFields = text_fields): string {
  const isMapping = !(values instanceof Tuple) && !fields.isOne(values) && (Array.isArray(values) || special(values, "__getitem__") !== undefined);
  const items: readonly unknown[] = values instanceof Tuple ? values : [values];
  let used = 0;
  let named = false;
  const take = (): unknown => {
    if (used >= items.length) throw new TypeError("not enough arguments for format string");
    return items[used++];
  };
  let result = "";
  let at = 0;
  for (;;) {
    const start = template.indexOf("%", at);
    if (start < 0) break;
    result += template.slice(at, start);
    at = start + 1;
    const directive: Directive = {
      minus: false, plus: false, space: false, alternate: false, zero: false, width: -1, precision: -1, code: "",
    };
    let key: string | undefined;
    if (template[at] === "(") {
      const end = template.indexOf(")", at);
      if (!isMapping) throw new TypeError("format requires a mapping");
      if (end < 0) throw new ValueError("incomplete format key");
      key = template.slice(at + 1, end);
      at = end + 1;
    }
    for (; ; at += 1) {
      const flag = template[at];
      if (flag === "-") directive.minus = true;
      else if (flag === "+") directive.plus = true;
      else if (flag === " ") directive.space = true;
      else if (flag === "#") directive.alternate = true;
      else if (flag === "0") directive.zero = true;
      else break;
    }
    const number = (): number => {
      if (template[at] === "*") {
        at += 1;
        const width = take();
        if (as_int(width) === undefined) throw new TypeError("* wants int");
        return Number(width);
      }
      let digits = "";
      while ((template[at] ?? "") >= "0" && (template[at] ?? "") <= "9" && at < template.length) digits += template[at++];
      return digits === "" ? -1 : Number(digits);
    };
    directive.width = number();
    if (directive.width < -1) {
      directive.minus = true;
      directive.width = -directive.width;
    }
    if (template[at] === ".") {
      at += 1;
      directive.precision = Math.max(0, number());
    }
    while (["h", "l", "L"].includes(template[at] ?? "")) at += 1;
    const code = template[at];
    if (code === undefined) throw new ValueError("incomplete format");
    directive.code = code;
    if (code === "%") {
      result += "%";
    } else {
      let value: unknown;
      if (key === undefined) value = take();
      else {
        named = true;
        value = get_item(values, fields.key(key));
      }
      const written = fields.text(code, value);
      result += written === undefined ? convert(directive, value, at) : align(directive, "", cut(written, directive.precision), false);
    }
    at += 1;
  }
  if (used < items.length && !named && !isMapping) {
    throw new TypeError(`not all arguments converted during ${fields.noun} formatting`);
  }
  return result + template.slice(at);
}

function convert(directive: Directive, value: unknown, at: number): string {
  const { code, precision } = directive;
  switch (code) {
    case "s":
      return align(directive, "", cut(text_of(value), precision), false);
    case "r":
      return align(directive, "", cut(repr(value), precision), false);
    case "a":
      return align(directive, "", cut(ascii(value), precision), false);
    case "c":
      return align(directive, "", character(value), false);
    case "d":
    case "i":
    case "u":
    case "o":
    case "x":
    case "X":
      return integer(directive, value);
    case "e":
    case "E":
    case "f":
    case "F":
    case "g":
    case "G":
      return real(directive, value);
  }
  const point = (code.codePointAt(0) ?? 0).toString(16);
  throw new ValueError(`unsupported format character '${code}' (0x${point}) at index ${at}`);
}

function cut(text: string, precision: number): string {
  return precision < 0 ? text : [...text].slice(0, precision).join("");
}

function character(value: unknown): string {
  const code = as_int(value);
  if (code !== undefined) {
    if (code < 0 || code > 0x10ffff) throw new OverflowError("%c arg not in range(0x110000)");
    return String.fromCodePoint(Number(code));
  }
  if (typeof value === "string" && [...value].length === 1) return value;
  if (typeof value === "string") throw new TypeError(`%c requires an int or a unicode character, not a string of length ${[...value].length}`);
  throw new TypeError(`%c requires an int or a unicode character, not ${type_name(value)}`);
}

function integer(directive: Directive, value: unknown): string {
  const { code } = directive;
  const decimal = code === "d" || code === "i" || code === "u";
  let whole = as_int(value) ?? as_int(special(value, "__index__")?.call(value));
  if (whole === undefined && decimal && is_float(value)) whole = truncate(Number(value));
  if (whole === undefined) {
    const wanted = decimal ? "a real number is required" : "an integer is required";
    throw new TypeError(`%${code} format: ${wanted}, not ${type_name(value)}`);
  }
  let digits = format(whole, decimal ? "d" : code);
  const negative = digits[0] === "-";
  if (negative) digits = digits.slice(1);
  digits = digits.padStart(directive.precision, "0");
  const prefix = directive.alternate && !decimal ? "0" + code : "";
  return align(directive, sign(directive, negative) + prefix, digits, true);
}

function real(directive: Directive, value: unknown): string {
  let number: number;
  try {
    number = to_float(value);
  } catch (error) {
    if (error instanceof TypeError) throw new TypeError(`must be real number, not ${type_name(value)}`);
    throw error;
  }
  const digits = float_digits(number, directive.code, directive.precision, directive.alternate);
  return align(directive, sign(directive, number < 0 || Object.is(number, -0)), digits, true);
}

function sign(directive: Directive, negative: boolean): string {
  return negative ? "-" : directive.plus ? "+" : directive.space ? " " : "";
}

function align(directive: Directive, front: string, body: string, numeric: boolean): string {
  const missing = directive.width - [...front].length - [...body].length;
  if (missing <= 0) return front + body;
  if (directive.minus) return front + body + " ".repeat(missing);
  if (directive.zero && numeric) return front + "0".repeat(missing) + body;
  return " ".repeat(missing) + front + body;
}

