// Attributes of classes and functions, which are functions to JavaScript and have properties of their own there: a
// program's `cls.name` is none of them. What objects see of their class's attributes is here as well; methods that a
// class is given while the program runs are in objects.ts.
//
// Runs inside QuickJS. No DOM, no Node.
import type { Named } from "./coroutines.ts";
import { writtenAs } from "./frames.ts";
import { method_of_open } from "./open-methods.ts";
import { CallableObject, is_class, links } from "./special.ts";

/** What every function has in JavaScript; a program may use the names all the same. */
const OWNED: ReadonlySet<string> = new Set(["name", "length", "prototype", "caller", "arguments", "call", "apply", "bind"]);

export function is_owned_by_functions(name: string): boolean {
  return OWNED.has(name);
}

/** The attribute `name` that the program gave a function, a class or a base of it; `undefined` where there is none. */
export function given_attribute(f: Function, name: string): unknown {
  for (let at: object | null = f; at !== null && at !== Function.prototype && at !== CallableObject.prototype; at = Object.getPrototypeOf(at)) {
    const property = Object.getOwnPropertyDescriptor(at, name);
    // JavaScript's own cannot be written; a getter is a property of a callable object.
    if (property?.writable === true || property?.get !== undefined) return Reflect.get(at, name, f);
  }
  return undefined;
}

/** Sets an attribute of a function or class itself, be it one that JavaScript's functions have: Python's `__name__` stays. */
export function set_owned(f: Function, name: string, value: unknown): void {
  if (name === "name") pin_names(f);
  Object.defineProperty(f, name, { value, writable: true, enumerable: true, configurable: true });
}

/** Has a function or class keep its own names, whatever stands under JavaScript's `name` from now on. */
export function pin_names(f: Function): void {
  pin_name(f, "__name__", f.__name__);
  pin_name(f, "__qualname__", f.__qualname__);
}

/** A name of a function or class: bound methods have their function's, subclasses their own. */
export function pin_name(f: Function, property: "__name__" | "__qualname__", own: string): void {
  if (Object.hasOwn(f, property)) return;
  const get = function (this: Function): string {
    return this === f || !is_class(this) ? own : this.name;
  };
  Object.defineProperty(f, property, { configurable: true, get });
}

/**
 * `f.__name__ = value`, `f.__qualname__ = value`: what a function or class is called, and the coroutines and generators that
 * the function will make. Their code keeps its names, which tracebacks say.
 */
export function rename(f: Function, property: "__name__" | "__qualname__", value: string): void {
  Reflect.deleteProperty(f, property);
  pin_name(f, property, value);
  const method = method_of_open(f);
  if (method !== undefined) rename(method, property, value);
  const made: unknown = Reflect.get(writtenAs(f), "prototype");
  if (is_class(f) || typeof made !== "object" || made === null || !Object.hasOwn(made, property)) return;
  if (!Object.hasOwn(made, "$code")) {
    const code: Named = { __name__: Reflect.get(made, "__name__"), __qualname__: Reflect.get(made, "__qualname__") };
    Object.defineProperty(made, "$code", { value: code });
  }
  Reflect.set(made, property, value);
}

/** The classes whose attributes the getters show. */
const shown = new WeakMap<Function, Function>();

/** Instances of a class see its attribute until they have their own. */
export function show_on_instances(cls: Function, name: string): void {
  const prototype: object = cls.prototype;
  if (Object.hasOwn(prototype, name) || name === "__qualname__") return;
  const get = function (this: object): unknown {
    const from = class_from(this, cls, name);
    const own: unknown = OWNED.has(name) ? given_attribute(from, name) : Reflect.get(from, name);
    // A method of the class, called through an object, gets the object's class.
    return typeof own === "function" && is_class_method(from, name) ? own.bind(this.constructor) : own;
  };
  const set = function (this: object, own: unknown): void {
    Object.defineProperty(this, name, { value: own, writable: true, enumerable: true, configurable: true });
  };
  shown.set(get, cls);
  Object.defineProperty(prototype, name, { configurable: true, get, set });
}

/** Whether an attribute is one that the class of `x` is given later, and does not have yet. */
export function waits_for_class(x: object, name: string): boolean {
  for (let at: object | null = x; at !== null; at = Object.getPrototypeOf(at)) {
    const property = Object.getOwnPropertyDescriptor(at, name);
    if (property === undefined) continue;
    const cls = property.get && shown.get(property.get);
    return cls !== undefined && !(name in class_from(x, cls, name));
  }
  return false;
}

/**
 * The class that an object has an attribute of `cls` from: its own, if `cls` is among those that it inherits from in
 * JavaScript, which several bases are not all, or if a class before its several bases has the attribute itself.
 */
function class_from(x: object, cls: Function, name: string): Function {
  const own: unknown = x.constructor;
  if (typeof own !== "function" || Object.prototype.isPrototypeOf.call(cls, own)) return typeof own === "function" ? own : cls;
  for (let at: unknown = own; typeof at === "function" && !links.has(at); at = Object.getPrototypeOf(at)) if (Object.hasOwn(at, name)) return own;
  return cls;
}

/** Whether an attribute of a class is a method of the class: those cannot be enumerated, unlike functions kept in fields, and no getter gives them. */
export function is_class_method(cls: Function, name: string): boolean {
  for (let at: Function = cls; at !== Function.prototype; at = Object.getPrototypeOf(at)) {
    const property = Object.getOwnPropertyDescriptor(at, name);
    if (property !== undefined) return property.enumerable === false && property.get === undefined;
  }
  return false;
}
