// What class a value has: `type`, `type_name`, `isinstance`, `issubclass`. The builtin classes themselves stand with
// what they do: int and bool in integers.ts, str in str.ts, list and tuple in list.ts, and so on.
import * as groups from "./exception-groups.ts";
import * as exceptions from "./exceptions.ts";
import { Float } from "./float.ts";
import { notedQualname, writtenLine } from "./frames.ts";
import { bool, int } from "./integers.ts";
import { float } from "./numeric.ts";
import { list, Tuple, tuple } from "./list.ts";
import { moduleName } from "./module-names.ts";
import { as_function, builtin_base, declare_type, Ellipsis, is_callable_object, is_class, is_native, NotImplemented, special } from "./special.ts";
import { str } from "./str.ts";
import { UnionType } from "./union-type.ts";
import { writtenQualname } from "./written-functions.ts";

declare global {
  interface Function {
    /** The Python name of a function or class. */
    readonly __name__: string;
    readonly __qualname__: string;
  }
}

Object.defineProperties(Function.prototype, {
  __name__: { get: own_name, configurable: true },
  __qualname__: { get: qualified_name, configurable: true },
});

function own_name(this: Function): string {
  // A class may have an attribute of that name: its text says its own.
  if (Object.getOwnPropertyDescriptor(this, "name")?.writable === true) return /^class ([^\s{]+)/.exec(Function.prototype.toString.call(this))?.[1] ?? this.name;
  // JavaScript names an arrow after what it is assigned to.
  if (this.name === "" || notedQualname(this)?.endsWith("<lambda>") === true) return "<lambda>";
  const line = writtenLine(this);
  return line === 0 ? this.name : writtenQualname(this.name, line);
}

function qualified_name(this: Function): string {
  return notedQualname(this) ?? own_name.call(this);
}

/** A class as a value: an ordinary class, or one of the builtin types, which are functions. `T` is its instances' type. */
export interface BuiltinType<T> {
  readonly __instance__?: T;
}
export type ClassOf<T> = BuiltinType<T> | (abstract new (...args: never) => T);

export function object(): object {
  return new PlainObject();
}
class PlainObject {}
declare_type(object, "object", "builtins", PlainObject);

for (const [name, value] of Object.entries({ ...exceptions, ...groups })) {
  if (typeof value === "function" && (value === exceptions.BaseException || value.prototype instanceof exceptions.BaseException)) {
    declare_type(value, name);
  }
}

function NoneType(): void {}
function function_(): void {}
/** The type of functions that CPython has in C. */
export function builtin_function_or_method(): void {}
/** The type of modules. */
export function module(): void {}
function ellipsis(): void {}
function NotImplementedType(): void {}
/** The type of bound methods; called, it makes one: `MethodType(f, x)`. @throws TypeError */
export function method(f: unknown, x: unknown): Function {
  const called = as_function(f);
  if (called === undefined) throw new exceptions.TypeError("first argument must be callable");
  const made = (...args: readonly unknown[]): unknown => called(x, ...args);
  const { __name__: name = "", __qualname__ = name } = typeof f === "function" ? f : {};
  if ("$makes" in called) Object.defineProperty(made, "$makes", { value: called.$makes });
  return Object.defineProperties(made, { name: { value: name, configurable: true }, __qualname__: { value: __qualname__, configurable: true }, __self__: { value: x } });
}
declare_type(method, "method");
declare_type(NoneType, "NoneType");
declare_type(function_, "function");
declare_type(builtin_function_or_method, "builtin_function_or_method");
declare_type(module, "module");
Object.defineProperty(module, "__instancecheck__", { value: (x: unknown) => moduleName(x) !== undefined });
declare_type(ellipsis, "ellipsis");
declare_type(NotImplementedType, "NotImplementedType");

/** The class of `x`. */
export function type(x: unknown): Function {
  switch (typeof x) {
    case "string":
      return str;
    case "number":
      return Number.isSafeInteger(x) ? int : float;
    case "boolean":
      return bool;
    case "bigint":
      return int;
    case "undefined":
      return NoneType;
    case "function":
      if (is_class(x)) return metaclass_of(x);
      if (is_callable_object(x)) break;
      if (is_native(x)) return builtin_function_or_method;
      return "__self__" in x ? method : function_;
    case "object":
      break;
    default:
      return object;
  }
  if (x === null) return NoneType;
  if (x instanceof Float) return float;
  if (x === Ellipsis) return ellipsis;
  if (x === NotImplemented) return NotImplementedType;
  if (moduleName(x) !== undefined) return module;
  const made: unknown = x.constructor;
  if (made === Array) return list;
  return typeof made === "function" && made !== Object ? made : object;
}
declare_type(type, "type");

const metaclasses = new WeakMap<Function, Function>();

/** From now on `type(c)` is `meta`, and that of the classes that derive from it. */
export function set_metaclass(c: Function, meta: Function): void {
  metaclasses.set(c, meta);
}

function metaclass_of(c: Function): Function {
  for (let at: unknown = c; typeof at === "function"; at = Object.getPrototypeOf(at)) {
    const meta = metaclasses.get(at);
    if (meta !== undefined) return meta;
  }
  return type;
}

/** `type(x).__name__` */
export function type_name(x: unknown): string {
  return typeof x === "string" ? "str" : type(x).__name__;
}

/** The name that messages give the type of `x`: types that CPython has in C say their module too. */
export function tp_name(x: unknown): string {
  if (typeof x === "string") return "str";
  const c = type(x);
  return NATIVE_MODULES.has(module_of(c)) && c.__name__ !== "Counter" ? full_name(c) : c.__name__;
}
const NATIVE_MODULES: ReadonlySet<string> = new Set(["_asyncio", "collections", "datetime", "decimal", "itertools"]);

/** The module of a class: `builtins`, a library module, or `__main__` for what a program defines. */
export function module_of(c: Function): string {
  const own = Object.getOwnPropertyDescriptor(c, "__module__")?.value;
  return typeof own === "string" ? own : "__main__";
}

/** The name that messages give a class: with its module unless that is `builtins`. */
export function full_name(c: Function): string {
  const module = module_of(c);
  return module === "builtins" ? c.__qualname__ : `${module}.${c.__qualname__}`;
}

/** `isinstance(x, C)` or `isinstance(x, tuple(A, B))`; narrows `x`. */
export function isinstance<const C extends readonly ClassOf<unknown>[]>(
  x: unknown,
  classes: C,
): x is C[number] extends ClassOf<infer T> ? T : never;
export function isinstance<T>(x: unknown, c: ClassOf<T>): x is T;
export function isinstance(x: unknown, c: unknown): boolean {
  if (Array.isArray(c)) return c.some((one: ClassOf<unknown>) => isinstance(x, one));
  if (c instanceof UnionType) return c.members.some((one) => (one === null ? x == null : isinstance(x, one as ClassOf<unknown>)));
  const check = special(c, "__instancecheck__");
  if (check !== undefined) return Boolean(check.call(c, x));
  if (typeof c !== "function") throw new exceptions.TypeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
  if ((typeof x === "object" && x !== null && !(x instanceof Float)) || is_callable_object(x)) {
    if (c === list) return Array.isArray(x) && !(x instanceof Tuple);
    if (c === object) return true;
    return x instanceof c || builtin_base(x.constructor) === c;
  }
  return subclass(type(x), c);
}

/** `issubclass(C, B)` or `issubclass(C, tuple(A, B))` */
export function issubclass(c: unknown, parents: unknown): boolean {
  if (!is_class(c)) throw new exceptions.TypeError("issubclass() arg 1 must be a class");
  if (Array.isArray(parents)) return parents.some((one: unknown) => issubclass(c, one));
  if (parents instanceof UnionType) return parents.members.some((one) => one !== null && issubclass(c, one));
  const check = special(parents, "__subclasscheck__");
  if (check !== undefined) return Boolean(check.call(parents, c));
  if (typeof parents !== "function") {
    throw new exceptions.TypeError("issubclass() arg 2 must be a class, a tuple of classes, or a union");
  }
  return subclass(c, parents);
}

function subclass(c: Function, parent: Function): boolean {
  if (c === parent || parent === object || (c === bool && parent === int) || builtin_base(c) === parent) return true;
  const prototype: unknown = c.prototype;
  if (typeof prototype !== "object" || prototype === null) return false;
  const check: unknown = Reflect.get(parent, "__instancecheck__");
  return typeof check === "function" ? Boolean(check.call(parent, prototype)) : prototype instanceof parent;
}

export { tuple };
