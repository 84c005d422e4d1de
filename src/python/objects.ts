// Objects and their attributes: `getattr` and its kin, `callable`; `vars` is in instance-dict.ts, `id` in identity.ts.
import { AttributeError } from "./exceptions.ts";
import { Float } from "./float.ts";
import { vars } from "./instance-dict.ts";
import { as_int } from "./integers.ts";
import { Tuple } from "./list.ts";
import { method_of } from "./methods.ts";
import { float } from "./numeric.ts";
import { is_callable_object, is_class, special } from "./special.ts";
import { tp_name } from "./type.ts";

/** `getattr(x, name)` with an optional default. Methods of builtin values come bound to them. */
export function getattr<T extends object, K extends keyof T & string>(x: T, name: K): T[K];
export function getattr(x: unknown, name: string): unknown;
export function getattr<D>(x: unknown, name: string, otherwise: D): unknown;
export function getattr(x: unknown, name: string, ...otherwise: [unknown?]): unknown {
  const found = attribute(x, name);
  if (found !== absent) return found;
  const dynamic = is_object(x) ? special(x, "__getattr__") : undefined;
  if (dynamic !== undefined) {
    try {
      return dynamic.call(x, name);
    } catch (error) {
      if (otherwise.length > 0 && error instanceof AttributeError) return otherwise[0];
      throw error;
    }
  }
  if (otherwise.length > 0) return otherwise[0];
  const owner = is_class(x) ? `type object '${x.__name__}'` : `'${tp_name(x)}' object`;
  throw new AttributeError(`${owner} has no attribute '${name}'`, { name, obj: x });
}

export function hasattr(x: unknown, name: string): boolean {
  return getattr(x, name, absent) !== absent;
}

export function setattr(x: unknown, name: string, value: unknown): void {
  if ((typeof x !== "object" && typeof x !== "function") || x === null || Array.isArray(x)) {
    throw new AttributeError(
      `'${tp_name(x)}' object has no attribute '${name}' and no __dict__ for setting new attributes`,
    );
  }
  const own = is_object(x) ? special(x, "__setattr__") : undefined;
  if (own !== undefined) own.call(x, name, value);
  else if (is_class(x) && typeof value === "function" && !is_class(value)) set_method(x, name, value);
  else if (!Reflect.set(x, name, value)) throw new AttributeError(`property '${name}' of '${tp_name(x)}' object has no setter`);
}

/** A function that becomes a class's attribute is a method: its first parameter is the object. */
function set_method(c: Function, name: string, f: Function): void {
  const method = function (this: unknown, ...args: unknown[]): unknown {
    return this === undefined || this === c ? Reflect.apply(f, undefined, args) : Reflect.apply(f, undefined, [this, ...args]);
  };
  Object.defineProperty(method, "name", { value: f.name, configurable: true });
  const prototype: object = c.prototype;
  Object.defineProperty(prototype, name, { value: method, configurable: true, writable: true });
  Object.defineProperty(c, name, { value: f, configurable: true, writable: true });
}

export function delattr(x: object, name: string): void {
  const own = special(x, "__delattr__");
  if (own !== undefined && is_object(x)) return void own.call(x, name);
  if (!Object.hasOwn(x, name)) throw new AttributeError(`'${tp_name(x)}' object has no attribute '${name}'`);
  Reflect.deleteProperty(x, name);
}

function is_object(x: unknown): x is object {
  return typeof x === "object" || is_callable_object(x);
}

export function callable(x: unknown): boolean {
  return typeof x === "function" || special(x, "__call__") !== undefined;
}

function enumerable(x: object, name: string): boolean {
  for (let at: unknown = x; typeof at === "function"; at = Object.getPrototypeOf(at)) {
    const property = Object.getOwnPropertyDescriptor(at, name);
    if (property !== undefined) return property.enumerable === true;
  }
  return false;
}

const absent = Symbol("absent");

function attribute(x: unknown, name: string): unknown {
  if (name === "__class__") return typeof x === "function" ? x : method_of(x, name);
  if (name === "mro" && is_class(x)) return () => [...x.__mro__];
  if (name === "__dict__" && typeof x === "object" && x !== null) return vars(x);
  const builtin = method_of(x, name) ?? number_part(x, name);
  if (builtin !== undefined) return builtin;
  if (x === null || x === undefined || typeof x === "string") return absent;
  if (Array.isArray(x)) return has_of_its_own(x, name) ? bound_to(x, Reflect.get(x, name)) : absent;
  if (typeof x !== "object" && typeof x !== "function") return absent;
  if (!(name in x) && is_class(x)) {
    const method = method_of_class(x, name);
    if (method !== undefined) return method;
  }
  if (!(name in x)) return name === "__doc__" ? ("__func__" in x ? Reflect.get(Object(x.__func__), name) ?? null : null) : absent;
  // Functions have these in JavaScript; an attribute of the program can be enumerated.
  if (typeof x === "function" && ["name", "length", "prototype", "caller", "arguments", "call", "apply", "bind"].includes(name) && !enumerable(x, name)) return absent;
  const value: unknown = Reflect.get(x, name);
  return !is_object(x) || Object.hasOwn(x, name) ? value : bound_to(x, value);
}

function bound_to(x: object, value: unknown): unknown {
  return typeof value !== "function" || is_callable_object(value) || is_class(value) ? value : value.bind(x);
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
    const method: unknown = property.value;
    if (typeof method !== "function" || is_callable_object(method)) return method;
    const open = Object.assign((self: unknown, ...args: unknown[]): unknown => Reflect.apply(method, self, args), method);
    Object.defineProperties(open, { name: { value: name }, __qualname__: { value: Reflect.get(method, "__qualname__") } });
    if ("$makes" in method) Object.defineProperty(open, "$makes", { value: method.$makes });
    return open;
  }
  return undefined;
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
