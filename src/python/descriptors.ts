// Attributes of classes that are read and written through methods of the object that stands there: descriptors,
// `property(fget, fset)`, `@x.deleter`. A `@property` of a class body is a getter of JavaScript.
// Specified by CPython's Objects/descrobject.c (property) and Objects/typeobject.c (type_new_set_names).
//
// Runs inside QuickJS. No DOM, no Node.
import { pin_names, show_on_instances } from "./class-attributes.ts";
import { AttributeError } from "./exceptions.ts";
import { definitionLine } from "./frames.ts";
import { opened } from "./open-methods.ts";
import { as_function, declare_type, special, split_keywords } from "./special.ts";
import { type, type_name } from "./type.ts";

interface Class {
  readonly prototype: object;
}
type Deleter = (x: object) => void;

/** What `del x.name` does, by the getter of the name. */
const deleters = new WeakMap<Function, Deleter>();
/** Getters that come before what the object has itself under the name. */
const data = new WeakSet<Function>();
/** The descriptors of each class, by name. */
const described = new WeakMap<Class, Map<string, object>>();

/** `name = D()` in a class body, where the object has `__get__`, `__set__` or `__delete__`. */
export function descriptor(cls: Class, name: string, value: object): void {
  const [get, set, remove] = ["__get__", "__set__", "__delete__"].map((method) => special(value, method));
  const own = described.get(cls) ?? new Map<string, object>();
  described.set(cls, own.set(name, value));
  const read = function (this: object): unknown {
    if (get !== undefined) return get.call(value, this, type(this));
    return Object.hasOwn(this, hidden(name)) ? Reflect.get(this, hidden(name)) : value;
  };
  const write = function (this: object, to: unknown): void {
    if (set !== undefined) set.call(value, this, to);
    else if (remove !== undefined) throw new AttributeError("__set__");
    else Object.defineProperty(this, name, { value: to, writable: true, enumerable: true, configurable: true });
  };
  if (set !== undefined || remove !== undefined) {
    data.add(read);
    deleters.set(read, (x) => {
      if (remove === undefined) throw new AttributeError("__delete__");
      remove.call(value, x);
    });
  }
  Object.defineProperty(cls.prototype, name, { configurable: true, get: read, set: write });
  const replace = function (this: Function & Class, to: unknown): void {
    Reflect.deleteProperty(this.prototype, name);
    Object.defineProperty(this, name, { value: to, writable: true, enumerable: true, configurable: true });
    show_on_instances(this, name);
  };
  if (name === "name") pin_names(cls as unknown as Function);
  Object.defineProperty(cls, name, {
    configurable: true,
    get(this: Function): unknown {
      return get === undefined ? value : get.call(value, null, this);
    },
    set: replace,
  });
}

/** The descriptor itself that a class's own body has under a name; `undefined` where it has none. */
export function descriptor_of(cls: Class, name: string): object | undefined {
  return described.get(cls)?.get(name);
}

/** The end of a class body: attributes are told their class and name. */
export function set_names(cls: Class, ...names: readonly string[]): void {
  for (const name of names) {
    const value: unknown = descriptor_of(cls, name) ?? Reflect.get(cls, name);
    special(value, "__set_name__")?.call(value, cls, name);
  }
}

const properties = new WeakMap<Function, Property>();

/** A `@property` of a class body as the object that Python has there: always the same. */
export function property_of(cls: Function, name: string, { get, set }: PropertyDescriptor): Property | undefined {
  if (get === undefined || definitionLine(get) === 0) return undefined;
  const known = properties.get(get);
  if (known !== undefined) return known;
  const remove = deleters.get(get);
  const qualname = { value: `${cls.__qualname__}.${name}`, configurable: true };
  const open = (f: Function): Function => Object.defineProperty(opened(f, name), "__qualname__", qualname);
  const made = new Property(open(get), set && open(set), remove && ((x: object) => remove(x)), Reflect.get(get, "__doc__"));
  made.__set_name__(null, name);
  properties.set(get, made);
  return made;
}

/** The docstring of a `@property`. */
export function property_doc(cls: Class, name: string, doc: string): void {
  const getter = Object.getOwnPropertyDescriptor(cls.prototype, name)?.get;
  if (getter !== undefined) Object.assign(getter, { __doc__: doc });
}

/** `@x.deleter`: the function's name is that of the property. */
export function deleter(cls: Class, remove: (this: never) => void): void {
  const getter = Object.getOwnPropertyDescriptor(cls.prototype, remove.name)?.get;
  if (getter !== undefined) deleters.set(getter, (x) => Reflect.apply(remove, x, []));
}

/** Deletes an attribute that the class of `x` has a descriptor or property for; false where it has none. @throws AttributeError */
export function deleted_by_class(x: object, name: string): boolean {
  const getter = getter_of(x, name);
  if (getter === undefined) return false;
  const remove = deleters.get(getter);
  if (remove !== undefined) remove(x);
  else if (definitionLine(getter) > 0) throw new AttributeError(`property '${name}' of '${type_name(x)}' object has no deleter`);
  return remove !== undefined;
}

/** The key under which an object keeps its own attribute `name`: another where the class's comes first. */
export function own_key(x: object, name: string): string {
  const getter = getter_of(x, name);
  return getter !== undefined && (data.has(getter) || definitionLine(getter) > 0) ? hidden(name) : name;
}

/** The name of the attribute that an object keeps under a key. */
export function name_of_key(key: string): string {
  return key.startsWith("\0") ? key.slice(1) : key;
}

function hidden(name: string): string {
  return `\0${name}`;
}

function getter_of(x: object, name: string): Function | undefined {
  for (let at: unknown = Object.getPrototypeOf(x); typeof at === "object" && at !== null; at = Object.getPrototypeOf(at)) {
    const property = Object.getOwnPropertyDescriptor(at, name);
    if (property !== undefined) return property.get;
  }
  return undefined;
}

export class Property {
  readonly fget: unknown;
  readonly fset: unknown;
  readonly fdel: unknown;
  readonly __doc__: unknown;
  #name = "";

  constructor(fget: unknown, fset: unknown, fdel: unknown, doc: unknown) {
    this.fget = fget ?? null;
    this.fset = fset ?? null;
    this.fdel = fdel ?? null;
    this.__doc__ = doc ?? (typeof fget === "function" ? Reflect.get(fget, "__doc__") ?? null : null);
  }
  __set_name__(_: unknown, name: string): void {
    this.#name = name;
  }
  __get__(x: unknown): unknown {
    return x == null ? this : this.#call(this.fget, "getter", x);
  }
  __set__(x: unknown, value: unknown): void {
    this.#call(this.fset, "setter", x, value);
  }
  __delete__(x: unknown): void {
    this.#call(this.fdel, "deleter", x);
  }
  getter(fget: unknown): Property {
    return new Property(fget, this.fset, this.fdel, this.__doc__);
  }
  setter(fset: unknown): Property {
    return new Property(this.fget, fset, this.fdel, this.__doc__);
  }
  deleter(fdel: unknown): Property {
    return new Property(this.fget, this.fset, fdel, this.__doc__);
  }
  #call(f: unknown, role: string, x: unknown, ...args: readonly unknown[]): unknown {
    const method = as_function(f);
    if (method === undefined) throw new AttributeError(`property '${this.#name}' of '${type_name(x)}' object has no ${role}`);
    return method(x, ...args);
  }
}

/** `property(fget, fset, fdel, doc)` as a call. */
export function property(...args: readonly unknown[]): Property {
  const [given, { fget = given[0], fset = given[1], fdel = given[2], doc = given[3] }] = split_keywords(args);
  return new Property(fget, fset, fdel, doc);
}
declare_type(property, "property", "builtins", Property);
