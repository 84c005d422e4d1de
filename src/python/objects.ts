// Objects and their attributes: `getattr` and its kin, `callable`; `vars` is in instance-dict.ts, `id` in identity.ts,
// what classes have that JavaScript's functions have as well in class-attributes.ts.
import { has_special_name, is_searched } from "./builtin-members.ts";
import { given_attribute, is_class_method, is_owned_by_functions, rename, set_owned, show_on_instances, waits_for_class } from "./class-attributes.ts";
import { deleted_by_class, property_of } from "./descriptors.ts";
import { AttributeError, BaseException, TypeError } from "./exceptions.ts";
import { hidden_method, is_static, subclasses_of, told_by_namespace } from "./class-namespace.ts";
import { Float } from "./float.ts";
import { definitionLine } from "./frames.ts";
import { is_hashable } from "./hash.ts";
import { has_dict, vars } from "./instance-dict.ts";
import { as_int } from "./integers.ts";
import { Tuple } from "./list.ts";
import { method_of } from "./methods.ts";
import { moduleName } from "./module-names.ts";
import { float } from "./numeric.ts";
import { method_of_open, opened } from "./open-methods.ts";
import { refuse } from "./refuse.ts";
import { special_method } from "./special-methods.ts";
import { is_callable_object, is_class, is_native, special } from "./special.ts";
import { module_of, tp_name, type } from "./type.ts";
import { told_attribute } from "./written-signatures.ts";

/** `getattr(x, name)` with an optional default. Methods of builtin values come bound to them. */
export function getattr<T extends object, K extends keyof T & string>(x: T, name: K): T[K];
export function getattr(x: unknown, name: string): unknown;
export function getattr<D>(x: unknown, name: string, otherwise: D): unknown;
export function getattr(x: unknown, name: string, ...otherwise: [unknown?]): unknown {
  const dynamic = is_object(x) ? special(x, "__getattr__") : undefined;
  const isRequired = dynamic === undefined && otherwise.length === 0;
  const ask = is_object(x) ? special(x, "__getattribute__") : undefined;
  const read = ask === undefined ? attribute : (): unknown => ask.call(x, name);
  const found = isRequired ? read(x, name) : or_absent(read, x, name);
  if (found !== absent) return found;
  if (dynamic !== undefined) {
    try {
      return dynamic.call(x, name);
    } catch (error) {
      if (otherwise.length > 0 && error instanceof AttributeError) return otherwise[0];
      throw error;
    }
  }
  const operation = is_special_name(name) && !is_class(x) && moduleName(x) === undefined ? special_method(x, name) : undefined;
  if (operation !== undefined) return name === "__hash__" && typeof x === "object" && x !== null && !is_hashable(x) ? null : operation;
  if (is_special_name(name) && has_special_name(x, name) && is_searched()) return hidden_method(name);
  if (otherwise.length > 0) return otherwise[0];
  throw no_attribute(x, name);
}

/** `object.__getattribute__(x, name)`: without the class's own `__getattribute__` and `__getattr__`. @throws AttributeError */
export function get_attribute(x: unknown, name: string): unknown {
  const found = attribute(x, name);
  if (found !== absent) return found;
  throw no_attribute(x, name);
}

/** Refuses what CPython has there and the sandbox has not. */
function no_attribute(x: unknown, name: string): AttributeError {
  if (has_special_name(x, name)) refuse(`${name} of ${is_class(x) ? "a class" : `'${tp_name(x)}' objects`}`, "is read as a value");
  return new AttributeError(`${owner_text(x)} has no attribute '${name}'`, { name, obj: x });
}

/** What stands for an attribute takes the place of what a property fails to give. */
function or_absent(read: typeof attribute, x: unknown, name: string): unknown {
  try {
    return read(x, name);
  } catch (error) {
    if (error instanceof AttributeError) return absent;
    throw error;
  }
}

function is_special_name(name: string): boolean {
  return name.startsWith("__") && name.endsWith("__");
}

function owner_text(x: unknown): string {
  const module = moduleName(x);
  if (module !== undefined) return `module '${module}'`;
  return is_class(x) ? `type object '${x.__name__}'` : `'${tp_name(x)}' object`;
}

export function hasattr(x: unknown, name: string): boolean {
  return getattr(x, name, absent) !== absent || has_special_name(x, name);
}

export function setattr(x: unknown, name: string, value: unknown): void {
  if ((typeof x !== "object" && typeof x !== "function") || x === null || Array.isArray(x)) {
    throw new AttributeError(
      `'${tp_name(x)}' object has no attribute '${name}' and no __dict__ for setting new attributes`,
    );
  }
  const own = is_object(x) ? special(x, "__setattr__") : undefined;
  if (own !== undefined) own.call(x, name, value);
  else if (typeof x === "object" && !has_dict(x) && !may_have(x, name)) {
    throw new AttributeError(`'${tp_name(x)}' object has no attribute '${name}' and no __dict__ for setting new attributes`, { name, obj: x });
  } else if (is_class(x) && typeof value === "function" && !is_class(value)) set_method(x, name, value);
  else if (x instanceof Function && (name === "__name__" || name === "__qualname__")) rename(x, name, as_name(x, name, value));
  else if (typeof x === "function" && is_owned_by_functions(name)) {
    set_owned(x, name, value);
    if (is_class(x)) show_on_instances(x, name);
  } else if (!Reflect.set(x, name, value)) throw new AttributeError(`property '${name}' of '${tp_name(x)}' object has no setter`);
  else if (is_class(x)) show_on_instances(x, name);
}

function as_name(x: Function, name: string, value: unknown): string {
  if (typeof value === "string") return value;
  throw new TypeError(is_class(x) ? `can only assign string to ${x.__name__}.${name}, not '${tp_name(value)}'` : `${name} must be set to a string object`);
}

/** Whether an object that shows no dict has a place for an attribute: a slot, a property of its class, or a dict all the same. */
function may_have(x: object, name: string): boolean {
  return name in x || "$hidesDict" in x || x.constructor.__mro__.some((each) => {
    const slots: unknown = Object.getOwnPropertyDescriptor(each, "__slots__")?.value;
    return Array.isArray(slots) && slots.includes(name);
  });
}

/** A function that becomes a class's attribute is a method: its first parameter is the object. */
function set_method(c: Function, name: string, f: Function): void {
  const method = function (this: unknown, ...args: unknown[]): unknown {
    return this === undefined || this === c ? Reflect.apply(f, undefined, args) : Reflect.apply(f, undefined, [this, ...args]);
  };
  Object.defineProperties(method, { name: { value: f.__name__, configurable: true }, __qualname__: { value: f.__qualname__, configurable: true } });
  const prototype: object = c.prototype;
  Object.defineProperty(prototype, name, { value: method, configurable: true, writable: true });
  Object.defineProperty(c, name, { value: f, configurable: true, writable: true });
}

export function delattr(x: object, name: string): void {
  const own = special(x, "__delattr__");
  if (own !== undefined && is_object(x)) own.call(x, name);
  else delete_attribute(x, name);
}

/** `object.__delattr__(x, name)`. @throws AttributeError */
export function delete_attribute(x: object, name: string): void {
  if (deleted_by_class(x, name)) return;
  const isThere = typeof x === "function" && is_owned_by_functions(name) ? given_attribute(x, name) !== undefined : true;
  if (!isThere || !Object.hasOwn(x, name)) throw new AttributeError(`${owner_text(x)} has no attribute '${name}'`);
  Reflect.deleteProperty(x, name);
}

function is_object(x: unknown): x is object {
  return typeof x === "object" || is_callable_object(x);
}

export function callable(x: unknown): boolean {
  return typeof x === "function" || special(x, "__call__") !== undefined;
}

const absent = Symbol("absent");

function attribute(x: unknown, name: string): unknown {
  if (name === "__class__") return typeof x === "function" ? x : method_of(x, name);
  if (name === "__module__" && moduleName(x) === undefined) return module_told(x) ?? absent;
  if (name === "__subclasses__" && is_class(x)) return () => subclasses_of(x);
  if (name === "mro" && is_class(x)) return () => [...x.__mro__];
  if (name === "__dict__" && (typeof x === "object" || typeof x === "function") && x !== null) return has_dict(x) ? vars(x) : absent;
  const builtin = (Array.isArray(x) && has_of_its_own(x, name) ? undefined : method_of(x, name)) ?? number_part(x, name);
  if (builtin !== undefined) return builtin;
  if (x === null || x === undefined || typeof x === "string") return absent;
  if (Array.isArray(x)) return has_of_its_own(x, name) ? bound_to(x, Reflect.get(x, name)) : absent;
  if (typeof x !== "object" && typeof x !== "function") return absent;
  if (x instanceof BaseException && is_of_errors(x, name)) return absent;
  const told = typeof x === "function" && is_told(name) ? told_attribute(x, name) : undefined;
  if (told !== undefined) return told;
  const isOwned = typeof x === "function" && is_owned_by_functions(name);
  const given = isOwned ? given_attribute(x, name) : undefined;
  if (given !== undefined) return given;
  if (isOwned || !(name in x)) {
    const method = is_class(x) ? method_of_class(x, name) : undefined;
    if (method !== undefined) return method;
    // A bound method has what its function has.
    if ("__func__" in x) return attribute(x.__func__, name);
    if (is_searched() && told_in_namespace.has(name)) return given_or_absent(told_by_namespace(x, name));
    return name === "__doc__" ? null : absent;
  }
  // What a bound method is made of is, as its class has it, a function whose first parameter is the object.
  if (name === "__func__" && "__self__" in x && !is_class(x.__self__) && "__func__" in x && typeof x.__func__ === "function") return opened(x.__func__, x.__func__.__name__);
  if (is_searched() && is_static(is_class(x) ? x : type(x), name)) return Reflect.get(is_class(x) ? x : type(x), name);
  const value: unknown = Reflect.get(x, name);
  if (is_class(x) && typeof value === "function" && !is_class(value) && is_class_method(x, name)) return value.bind(x);
  if (value === undefined && waits_for_class(x, name)) return absent;
  return !is_object(x) || Object.hasOwn(x, name) ? value : bound_to(x, value);
}

/** What programs read that look at classes by name. */
const told_in_namespace: ReadonlySet<string> = new Set(["__firstlineno__", "__static_attributes__", "__annotate_func__", "__weakref__", "__abstractmethods__", "_abc_impl", "__init__", "__hash__"]);

/** What functions tell of their signature: only programs that ask have what knows it. */
function is_told(name: string): name is "__annotations__" | "__defaults__" | "__kwdefaults__" {
  return name === "__annotations__" || name === "__defaults__" || name === "__kwdefaults__";
}

/** Whether JavaScript's errors have the attribute, and the exception's class and the program have not given it one. */
function is_of_errors(x: BaseException, name: string): boolean {
  if (name !== "message" && name !== "name" && name !== "stack" && name !== "cause") return false;
  for (let at: object = x; at !== Error.prototype; at = Object.getPrototypeOf(at) as object) {
    const property = Object.getOwnPropertyDescriptor(at, name);
    if (property !== undefined && (at !== x || property.enumerable === true)) return false;
  }
  return true;
}

function given_or_absent(value: unknown): unknown {
  return value === undefined ? absent : value;
}

function bound_to(x: object, value: unknown): unknown {
  const isMethod = typeof value === "function" && !is_callable_object(value) && !is_class(value) && !("__self__" in value);
  return isMethod ? value.bind(x) : value;
}

/** Whether a kind of tuple has more than tuples have: a named tuple's fields and methods. */
function has_of_its_own(x: readonly unknown[], name: string): boolean {
  for (let at: object = x; at !== Tuple.prototype && at !== Array.prototype; at = Object.getPrototypeOf(at) as object) {
    if (Object.hasOwn(at, name) && name !== "length") return true;
  }
  return false;
}

/** A method as its class has it: a function whose first parameter is the object. */
function method_of_class(cls: Function & { readonly prototype: object }, name: string): unknown {
  if (name === "constructor") return undefined;
  for (let at: object | null = cls.prototype; at !== null && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    const property = Object.getOwnPropertyDescriptor(at, name);
    if (property === undefined) continue;
    const method: unknown = property.get === undefined ? property.value : property_of(at.constructor, name, property);
    return typeof method === "function" && !is_callable_object(method) ? opened(method, name) : method;
  }
  return undefined;
}

/** `P.dine` as a value: what calls it gives the object first. */
export function unbound<T, K extends keyof T & string>(cls: abstract new (...args: never) => T, name: K): T[K] extends (...args: infer A) => infer R ? (self: T, ...args: A) => R : never;
export function unbound(cls: unknown, name: string): unknown {
  return getattr(cls, name);
}

/** The module that a class, an object or a function says that it is of; undefined for functions of the library. */
function module_told(x: unknown): string | undefined {
  if (typeof x !== "function") return module_of(type(x));
  if (is_class(x) || Object.hasOwn(x, "__module__")) return module_of(x);
  return definitionLine(method_of_open(x) ?? x) > 0 ? "__main__" : is_native(x) ? "builtins" : undefined;
}

/** What ints and floats have of complex numbers and fractions. */
function number_part(x: unknown, name: string): unknown {
  const whole = as_int(x);
  const real = whole ?? (typeof x === "number" || x instanceof Float ? x : undefined);
  if (real === undefined) return undefined;
  if (name === "real") return real;
  if (name === "imag") return whole === undefined ? float(0) : 0;
  if (whole === undefined) return undefined;
  return name === "numerator" ? whole : name === "denominator" ? 1 : undefined;
}
