// `weakref`: references that do not keep an object alive. An object goes away as soon as nothing refers to it; one that
// refers to itself goes away later than in CPython. Being told when it does (callbacks, finalize) is not to be had.
// Specified by CPython's Lib/weakref.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { eq } from "../compare.ts";
import { Dict } from "../dict.ts";
import { KeyError, ReferenceError, TypeError } from "../exceptions.ts";
import { hash } from "../hash.ts";
import { tuple } from "../list.ts";
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

interface WeakKey<K extends object, V> {
  readonly key: WeakRef<K>;
  readonly hash: number;
  value: V;
}

/** A dict whose entries go when nothing else refers to their keys, which are compared as in any dict. */
export class WeakKeyDictionary<K extends object, V> {
  #entries: WeakKey<K, V>[] = [];

  constructor(other: unknown = null) {
    if (other !== null) this.update(other as Iterable<readonly [K, V]>);
  }

  /** What there is when it begins, except for keys that go meanwhile. */
  *#live(): Generator<[K, V]> {
    for (const [key, value] of this.#entries.map((entry) => [entry.key, entry.value] as const)) {
      const found = key.deref();
      if (found !== undefined) yield [found, value];
    }
  }
  #find(key: K): WeakKey<K, V> | undefined {
    const wanted = hash(key);
    return this.#entries.find((entry) => {
      const found = entry.hash === wanted ? entry.key.deref() : undefined;
      return found !== undefined && (found === key || eq(found, key));
    });
  }
  #existing(key: K): WeakKey<K, V> {
    requireObject(key);
    const entry = this.#find(key);
    if (entry === undefined) throw new KeyError(new ref(key));
    return entry;
  }

  __getitem__(key: K): V {
    return this.#existing(key).value;
  }
  __setitem__(key: K, value: V): void {
    requireObject(key);
    const entry = this.#find(key);
    if (entry !== undefined) {
      entry.value = value;
      return;
    }
    this.#entries = this.#entries.filter((each) => each.key.deref() !== undefined);
    this.#entries.push({ key: new WeakRef(key), hash: hash(key), value });
  }
  __delitem__(key: K): void {
    const gone = this.#existing(key);
    this.#entries = this.#entries.filter((entry) => entry !== gone);
  }
  __contains__(key: unknown): boolean {
    return typeof key === "object" && key !== null && this.#find(key as K) !== undefined;
  }
  __len__(): number {
    return this.#entries.filter(({ key }) => key.deref() !== undefined).length;
  }
  get(key: K, otherwise: V | null = null): V | null {
    requireObject(key);
    const entry = this.#find(key);
    return entry === undefined ? otherwise : entry.value;
  }
  setdefault(key: K, value: V): V {
    if (!this.__contains__(key)) this.__setitem__(key, value);
    return this.__getitem__(key);
  }
  pop(key: K, ...otherwise: V[]): V {
    if (otherwise.length > 0 && !this.__contains__(key)) return otherwise[0] as V;
    const { value } = this.#existing(key);
    this.__delitem__(key);
    return value;
  }
  update(other: Iterable<readonly [K, V]> | { items(): Iterable<readonly [K, V]> }): void {
    for (const [key, value] of "items" in other ? other.items() : other) this.__setitem__(key, value);
  }
  clear(): void {
    this.#entries = [];
  }
  *keys(): Generator<K> {
    for (const [key] of this.#live()) yield key;
  }
  *values(): Generator<V> {
    for (const [, value] of this.#live()) yield value;
  }
  *items(): Generator<readonly [K, V]> {
    for (const [key, value] of this.#live()) yield tuple(key, value);
  }
  [Symbol.iterator](): Iterator<K> {
    return this.keys();
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
declare_type(WeakKeyDictionary, "WeakKeyDictionary", "weakref");
declare_type(WeakValueDictionary, "WeakValueDictionary", "weakref");
declare_type(WeakSet_, "WeakSet", "weakref");
