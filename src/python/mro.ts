// Classes with several bases, and objects whose `__init__` is a method: what JavaScript's one chain of prototypes and its
// constructors cannot do. A class takes several bases through `bases(A, B)`, a link in the chain that has what the later
// bases add; `super_(A, this)` finds what comes after A in the order of the object's class.
// Specified by CPython's Objects/typeobject.c (mro_implementation, super_getattro).
//
// Runs inside QuickJS. No DOM, no Node.
import { AttributeError, BaseException, TypeError } from "./exceptions.ts";
import { runningFrames } from "./frames.ts";
import { id } from "./identity.ts";
import { drop } from "./lowered.ts";
import { delete_attribute, get_attribute } from "./objects.ts";
import { default_repr, exception_repr, repr } from "./repr.ts";
import { declare_type, is_class, links, NotImplemented } from "./special.ts";
import { exception_text } from "./as-text.ts";
import { module_of, object, tp_name, type } from "./type.ts";

type Class<T> = (abstract new (...args: never[]) => T) & Function;
type Joined<C extends readonly unknown[]> = C extends readonly [Class<infer T>, ...infer Rest] ? T & Joined<Rest> : unknown;

const ABSTRACT = Symbol("abstract methods");

/** Notes which methods a class calls abstract. */
export function mark_abstract(c: Function, names: readonly string[]): void {
  Object.defineProperty(c, ABSTRACT, { value: names });
}

/** What `c` lacks of what it or a base calls abstract, sorted. */
export function missing_methods(c: Function): readonly string[] {
  const order = mro(c);
  const marks = (each: Function): readonly string[] => (Object.getOwnPropertyDescriptor(each, ABSTRACT)?.value as readonly string[] | undefined) ?? [];
  const prototype: object = c.prototype;
  const has = (name: string): boolean => {
    const holder = order.find((each) => marks(each).includes(name) || Object.hasOwn(each.prototype as object, name) || Object.hasOwn(each, name));
    if (holder === undefined) return name in prototype;
    // Of the library's, what is there has a body.
    return marks(holder).includes(name) ? module_of(holder) !== "__main__" && name in prototype : true;
  };
  return [...new Set(order.flatMap(marks))].filter((name) => !has(name)).sort();
}

/** @throws TypeError when the class of a new object lacks what a base calls abstract. */
export function check_abstract(c: Function): void {
  const missing = missing_methods(c);
  if (missing.length === 0) return;
  const plural = missing.length === 1 ? "method" : "methods";
  throw new TypeError(`Can't instantiate abstract class ${c.__name__} without an implementation for abstract ${plural} ${missing.map((name) => `'${name}'`).join(", ")}`);
}

/** The root of classes whose `__init__` is a method of its own, which their subclasses call where they like, or not at all. */
export class Instance {
  constructor(...args: unknown[]) {
    const c = new.target;
    check_abstract(c);
    const object: unknown = c.__new__ === Instance.__new__ ? this : c.__new__(...args);
    const result: unknown = object instanceof c ? object.__init__(...args) : null;
    if (result != null) {
      drop(result, runningFrames().findLast(({ name }) => name !== "__init__")?.line ?? 0);
      throw new TypeError(`__init__() should return None, not '${tp_name(result)}'`);
    }
    return object as this;
  }

  /** `__new__`: `this` is the class. */
  static __new__(..._: unknown[]): unknown {
    return Object.create(this.prototype);
  }

  __init__(...args: unknown[]): void {
    if (args.length === 0) return;
    const c = type(this) as typeof Instance;
    if (c.prototype.__init__ !== Instance.prototype.__init__) throw new TypeError("object.__init__() takes exactly one argument (the instance to initialize)");
    if (c.__new__ === Instance.__new__) throw new TypeError(`${c.__name__}() takes no arguments`);
  }
}
declare_type(Instance, "object");

/** `class C extends bases(A, B)` is `class C(A, B)`. @throws TypeError where no order of bases fits all. */
export function bases<const C extends readonly Class<unknown>[]>(...classes: C): new (...args: unknown[]) => Joined<C> & object;
export function bases(...classes: readonly Class<object>[]): Function {
  const order = merge([...classes.map(mro), classes], classes);
  // An exception has to be one for the engine too, and what the library's class has in private fields only its constructor makes.
  const first = classes.find((c) => c.prototype instanceof BaseException) ?? classes.find(isMadeByLibrary) ?? classes[0];
  const Base = first as new (...args: unknown[]) => object;
  const link = class extends Base {};
  links.set(link, classes);
  for (const c of [...order].reverse()) {
    if (c === Instance || c === object) continue;
    if (first !== c && !(first?.prototype instanceof c)) knowInstances(c);
    copy(c.prototype, link.prototype, ["constructor"]);
    copy(c, link, ["prototype", "name", "length", "__qualname__", "__name__", "__module__"]);
  }
  return link;
}

function isMadeByLibrary(c: Class<object>): boolean {
  return !(c.prototype instanceof Instance) && mro(c).some((each) => module_of(each) !== "__main__");
}

function copy(from: object, to: object, except: readonly string[]): void {
  for (const key of Reflect.ownKeys(from)) {
    const property = Object.getOwnPropertyDescriptor(from, key);
    if (property !== undefined && !except.includes(String(key)) && key !== ABSTRACT) Object.defineProperty(to, key, { ...property, configurable: true });
  }
}

/** Makes `instanceof` see classes that have `c` among their bases beside the chain of prototypes. */
function knowInstances(c: Function): void {
  if (Object.hasOwn(c, Symbol.hasInstance)) return;
  const inChain = Function.prototype[Symbol.hasInstance];
  Object.defineProperty(c, Symbol.hasInstance, {
    configurable: true,
    value(this: Function, x: unknown): boolean {
      if (Reflect.apply(inChain, this, [x])) return true;
      const made: unknown = typeof x === "object" && x !== null ? x.constructor : undefined;
      return typeof made === "function" && is_class(made) && mro(made).includes(this);
    },
  });
}

/** A class and its bases in the order in which attributes are looked up, without `object`. */
export function mro(c: Function): readonly Function[] {
  const parent: unknown = Object.getPrototypeOf(c);
  if (typeof parent !== "function" || parent === Function.prototype || parent === Error) return c === object ? [] : [c];
  const several = links.get(parent);
  if (several === undefined) return [c, ...mro(parent)];
  return [c, ...merge([...several.map(mro), several], several)];
}

/** C3: the first class that stands behind no other in any of the lists. */
function merge(lists: readonly (readonly Function[])[], several: readonly Function[]): readonly Function[] {
  const left = lists.map((list) => [...list]).filter((list) => list.length > 0);
  const result: Function[] = [];
  while (left.length > 0) {
    const next = left.map((list) => list[0]).find((head) => left.every((list) => !list.includes(head as Function, 1)));
    if (next === undefined) {
      const names = several.map((c) => c.__name__).join(", ");
      throw new TypeError(`Cannot create a consistent method resolution order (MRO) for bases ${names}`);
    }
    result.push(next);
    for (const list of left) if (list[0] === next) list.shift();
    for (let at = left.length - 1; at >= 0; at -= 1) if (left[at]?.length === 0) left.splice(at, 1);
  }
  return result;
}

/** The bases of a class statement. */
export function bases_of(c: Function): readonly Function[] {
  const parent: unknown = Object.getPrototypeOf(c);
  if (typeof parent !== "function" || parent === Function.prototype || parent === Error) return c === object ? [] : [object];
  return links.get(parent) ?? [parent === Instance ? object : parent];
}

/** `super()` in a method of `c`: the object (or class) as what comes after `c` in its order has it. */
export function super_<T extends object>(c: Function, self: T): T {
  const made = typeof self === "function" ? self : type(self);
  const order = mro(made);
  const rest = order.slice(order.indexOf(c) + 1);
  const get = (_: T, name: string | symbol): unknown => {
    for (const each of rest) {
      const property = Object.getOwnPropertyDescriptor(typeof self === "function" ? each : each.prototype, name);
      if (property === undefined) continue;
      if (property.get !== undefined) return property.get.call(self);
      return typeof property.value === "function" && !is_class(property.value) ? property.value.bind(self) : property.value;
    }
    const rooted = typeof name === "string" ? of_object(self, name) : undefined;
    if (rooted !== undefined) return rooted;
    throw new AttributeError(`'super' object has no attribute '${String(name)}'`, { name: String(name), obj: self });
  };
  return new Proxy(self, { get });
}

/** What `object` has by that name, where no class of the program comes before it. */
function of_object(self: object, name: string): Function | undefined {
  switch (name) {
    case "__init_subclass__": return (...given: readonly unknown[]): null => {
      if (given.length > 0 && typeof self === "function") throw new TypeError(`${self.__name__}.__init_subclass__() takes no keyword arguments`);
      return null;
    };
    case "__setattr__": return (key: string, value: unknown): void => set_attribute(self, key, value);
    case "__delattr__": return (key: string): void => delete_attribute(self, key);
    case "__getattribute__": return (key: string): unknown => get_attribute(self, key);
    case "__repr__": return () => (self instanceof BaseException ? exception_repr(self) : default_repr(self));
    case "__str__": return () => (self instanceof BaseException ? exception_text(self) : repr(self));
    case "__eq__": return (other: unknown): unknown => self === other || NotImplemented;
    case "__hash__": return () => id(self);
    default: return undefined;
  }
}

/** `object.__setattr__(x, name, value)`: what `__setattr__` of a class ends with, and what gets past a frozen dataclass. */
export function set_attribute(x: object, name: string, value: unknown): void {
  const setter = Object.getOwnPropertyDescriptor(x, name)?.set === undefined && inherited_setter(x, name);
  if (setter) setter.call(x, value);
  else Object.defineProperty(x, name, { value, writable: true, enumerable: true, configurable: true });
}

function inherited_setter(x: object, name: string): ((value: unknown) => void) | undefined {
  for (let at: unknown = Object.getPrototypeOf(x); typeof at === "object" && at !== null; at = Object.getPrototypeOf(at)) {
    const property = Object.getOwnPropertyDescriptor(at, name);
    if (property !== undefined) return property.set;
  }
  return undefined;
}
