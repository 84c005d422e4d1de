// `weakref`: references that do not keep an object alive. An object goes away as soon as nothing refers to it; one that
// refers to itself goes away later than in CPython. Being told when it does (callbacks, finalize) is not to be had.
// Specified by CPython's Lib/weakref.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { Dict } from "../dict.ts";
import { KeyError, ReferenceError, TypeError } from "../exceptions.ts";
import { refuse } from "../refuse.ts";
import { address, repr } from "../repr.ts";
import { CallableObject, declare_type } from "../special.ts";
import { type, type_name } from "../type.ts";

const CALLBACK = "needs to be told when an object goes away";

/** `new ref(object)`; calling it gives the object, or None once it is gone. */
export interface ref<T extends object> {
  (): T | null;
}

export class ref<T extends object> {
  constructor(object: T, callback: unknown = null) {
    requireObject(object);
    if (callback !== null) refuse("weakref.ref with a callback", CALLBACK);
    const held = new WeakRef(object);
    const reference = (): T | null => held.deref() ?? null;
    return Object.setPrototypeOf(reference, new.target.prototype) as ref<T>;
  }

  __call__(): T | null {
    return Reflect.apply(this, undefined, []);
  }
  __function_repr__(): string {
    const object = this.__call__();
    return object === null ? `<weakref at ${address(this)}; dead>` : `<weakref at ${address(this)}; to '${type_name(object)}' at ${address(object)}>`;
  }
}

/** `new WeakMethod(object.method)`; calling it gives the bound method, or None once the object is gone. */
export class WeakMethod extends CallableObject {
  readonly #object: WeakRef<object>;
  readonly #method: Function;

  constructor(method: unknown, callback: unknown = null) {
    if (typeof method !== "function" || !("__self__" in method && "__func__" in method)) throw new TypeError(`argument should be a bound method, not ${repr(type(method))}`);
    if (callback !== null) refuse("weakref.WeakMethod with a callback", CALLBACK);
    super();
    const { __self__, __func__ } = method;
    this.#object = new WeakRef(Object(__self__));
    this.#method = __func__ as Function;
  }
  __call__(): unknown {
    return this.#object.deref() === undefined ? null : this.#method.bind(this.#object.deref());
  }
}

function requireObject(object: unknown): void {
  if (typeof object !== "object" && typeof object !== "function") throw new TypeError(`cannot create weak reference to '${type_name(object)}' object`);
}

/** Stands for an object without keeping it alive; using it afterwards raises ReferenceError. */
export function proxy<T extends object>(object: T, callback: unknown = null): T {
  requireObject(object);
  if (callback !== null) refuse("weakref.proxy with a callback", CALLBACK);
  const held = new WeakRef(object);
  const target = (): T => {
    const found = held.deref();
    if (found === undefined) throw new ReferenceError("weakly-referenced object no longer exists");
    return found;
  };
  return new Proxy({} as T, {
    get(_, name) {
      const found = target();
      const value: unknown = Reflect.get(found, name);
      return typeof value === "function" ? value.bind(found) : value;
    },
    set: (_, name, value) => Reflect.set(target(), name, value),
    has: (_, name) => Reflect.has(target(), name),
    getPrototypeOf: () => Reflect.getPrototypeOf(target()),
  });
}

export function finalize(): never {
  refuse("weakref.finalize", CALLBACK);
}

/** A dict whose entries go when nothing else refers to their values. */
export class WeakValueDictionary<K, V extends object> {
  readonly #entries = new Dict<K, WeakRef<V>>();

  #live(): [K, V][] {
    const live: [K, V][] = [];
    for (const [key, held] of [...this.#entries.items()]) {
      const value = held.deref();
      if (value === undefined) this.#entries.pop(key);
      else live.push([key, value]);
    }
    return live;
  }

  __getitem__(key: K): V {
    const value = this.get(key);
    if (value === null) throw new KeyError(key);
    return value;
  }
  __setitem__(key: K, value: V): void {
    this.#entries.__setitem__(key, new WeakRef(value));
  }
  __contains__(key: K): boolean {
    return this.get(key) !== null;
  }
  __len__(): number {
    return this.#live().length;
  }
  get(key: K, otherwise: V | null = null): V | null {
    const held = this.#entries.has(key) ? this.#entries.__getitem__(key) : undefined;
    return held?.deref() ?? otherwise;
  }
  keys(): K[] {
    return this.#live().map(([key]) => key);
  }
  values(): V[] {
    return this.#live().map(([, value]) => value);
  }
  items(): [K, V][] {
    return this.#live();
  }
  [Symbol.iterator](): Iterator<K> {
    return this.keys()[Symbol.iterator]();
  }
}

/** A set whose members go when nothing else refers to them. */
export class WeakSet_<T extends object> {
  #members: WeakRef<T>[] = [];

  constructor(items: Iterable<T> = []) {
    for (const item of items) this.add(item);
  }

  #live(): T[] {
    this.#members = this.#members.filter((held) => held.deref() !== undefined);
    return this.#members.map((held) => held.deref()).filter((member) => member !== undefined);
  }

  add(item: T): void {
    if (!this.__contains__(item)) this.#members.push(new WeakRef(item));
  }
  discard(item: T): void {
    this.#members = this.#members.filter((held) => held.deref() !== item);
  }
  remove(item: T): void {
    if (!this.__contains__(item)) throw new KeyError(item);
    this.discard(item);
  }
  clear(): void {
    this.#members = [];
  }
  __contains__(item: T): boolean {
    return this.#members.some((held) => held.deref() === item);
  }
  __len__(): number {
    return this.#live().length;
  }
  [Symbol.iterator](): Iterator<T> {
    return this.#live()[Symbol.iterator]();
  }
}

export { WeakSet_ as WeakSet };

declare_type(ref, "ReferenceType", "weakref");
declare_type(WeakMethod, "WeakMethod", "weakref");
declare_type(WeakValueDictionary, "WeakValueDictionary", "weakref");
declare_type(WeakSet_, "WeakSet", "weakref");
