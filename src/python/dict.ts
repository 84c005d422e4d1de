// dict: Python's key equality, insertion order, views, and the error when it changes while one goes through it.
// Specified by CPython's Objects/dictobject.c.
import { KeyError, RuntimeError, TypeError, ValueError } from "./exceptions.ts";
import { eq, same } from "./compare.ts";
import { Keys } from "./hash.ts";
import { find_iterator, iter, type PyIterator } from "./iteration.ts";
import { Lazy } from "./lazy.ts";
import { list, Tuple } from "./list.ts";
import { enclose, items_repr, repr } from "./repr.ts";
import { PySet } from "./set.ts";
import { declare_type, is_keywords, NotImplemented, special } from "./special.ts";
import type { BuiltinType } from "./type.ts";

interface Entry<K, V> {
  readonly key: K;
  value: V;
}

/** A mapping of the program's own. */
export interface MappingOf<K, V> {
  keys(): unknown;
  __getitem__(key: K): V;
}

/** What a dict is made from: another one, pairs, or keyword arguments. */
export type DictSource<K, V> = Dict<K, V> | MappingOf<K, V> | Iterable<readonly [K, V]> | (string extends K ? Readonly<Record<string, V>> : never);

export class Dict<K = unknown, V = unknown> {
  readonly #entries = new Map<unknown, Entry<K, V>>();
  readonly #keys = new Keys("a dict key");

  [Symbol.iterator](): PyIterator<K> {
    return new DictKeyIterator(this.#walk("dictionary", (entry) => entry.key));
  }

  *#walk<T>(what: string, part: (entry: Entry<K, V>) => T): Generator<T> {
    const entries = this.#entries;
    const size = entries.size;
    for (const entry of entries.values()) {
      if (entries.size !== size) throw new RuntimeError(`${what} changed size during iteration`);
      yield part(entry);
    }
    if (entries.size !== size) throw new RuntimeError(`${what} changed size during iteration`);
  }

  #entry(key: unknown): Entry<K, V> | undefined {
    return this.#entries.get(typeof key === "string" ? key : this.#keys.find(key, false));
  }

  /** `d[key]` @throws KeyError unless the class has `__missing__`. */
  __getitem__(key: K): V {
    const entry = this.#entry(key);
    if (entry !== undefined) return entry.value;
    const missing = special(this, "__missing__");
    if (missing !== undefined) return missing.call(this, key) as V;
    throw new KeyError(key);
  }
  __setitem__(key: K, value: V): void {
    const entry = this.#entry(key);
    if (entry !== undefined) entry.value = value;
    else this.#entries.set(this.#keys.find(key, true), { key: key === undefined ? (null as K) : key, value });
  }
  __delitem__(key: K): void {
    if (!this.#take(key)) throw new KeyError(key);
  }
  #take(key: unknown): Entry<K, V> | undefined {
    const representative = this.#keys.find(key, false);
    const entry = this.#entries.get(representative);
    if (entry === undefined) return undefined;
    this.#entries.delete(representative);
    this.#keys.forget(representative);
    return entry;
  }

  /** `key in d` */
  has(key: unknown): boolean {
    return this.#entry(key) !== undefined;
  }
  __contains__(key: unknown): boolean {
    return this.has(key);
  }
  __len__(): number {
    return this.#entries.size;
  }

  get(key: K): V | null;
  get<D>(key: K, otherwise: D): V | D;
  get(key: K, otherwise: unknown = null): unknown {
    const entry = this.#entry(key);
    return entry === undefined ? otherwise : entry.value;
  }
  /** @throws KeyError when the key is absent and there is no default. */
  pop(key: K): V;
  pop<D>(key: K, otherwise: D): V | D;
  pop(key: K, ...otherwise: unknown[]): unknown {
    const entry = this.#take(key);
    if (entry !== undefined) return entry.value;
    if (otherwise.length > 0) return otherwise[0];
    throw new KeyError(key);
  }
  popitem(): readonly [K, V] {
    const key = [...this.#entries.keys()].pop();
    const entry = this.#entries.size === 0 ? undefined : this.#take(key);
    if (entry === undefined) throw new KeyError("popitem(): dictionary is empty");
    return pair(entry.key, entry.value);
  }
  setdefault(key: K, value: V): V;
  setdefault(key: K): V | null;
  setdefault(key: K, value: unknown = null): unknown {
    const entry = this.#entry(key);
    if (entry !== undefined) return entry.value;
    this.__setitem__(key, value as V);
    return value;
  }
  update(...sources: DictSource<K, V>[]): void {
    for (const source of sources) for (const [key, value] of pairs(source)) this.__setitem__(key as K, value as V);
  }
  clear(): void {
    this.#entries.clear();
    this.#keys.clear();
  }
  copy(): Dict<K, V> {
    return dict(this);
  }
  keys(): DictKeys<K> {
    return new DictKeys(this);
  }
  values(): DictValues<V> {
    return new DictValues(this, () => new DictValueIterator(this.#walk("dictionary", (entry) => entry.value)));
  }
  items(): DictItems<K, V> {
    return new DictItems(this, () => new DictItemIterator(this.#walk("dictionary", (entry) => pair(entry.key, entry.value))));
  }
  __reversed__(): PyIterator<K> {
    return list(this).reverse()[Symbol.iterator]();
  }

  __eq__(other: unknown): unknown {
    if (!(other instanceof Dict)) return NotImplemented;
    if (other.__len__() !== this.__len__()) return false;
    for (const { key, value } of this.#entries.values()) {
      if (!other.has(key) || !same(value, other.get(key))) return false;
    }
    return true;
  }
  __or__(other: unknown): unknown {
    if (!(other instanceof Dict)) return NotImplemented;
    const merged = this.copy();
    merged.update(other as Dict<K, V>);
    return merged;
  }
  __ior__(other: DictSource<K, V>): this {
    this.update(other);
    return this;
  }
  __repr__(): string {
    return enclose(this, "{", "}", () => this.entries_repr());
  }
  /** The pairs as they are written between braces. */
  protected entries_repr(): string {
    const parts: string[] = [];
    for (const { key, value } of this.#entries.values()) parts.push(`${repr(key)}: ${repr(value)}`);
    return parts.join(", ");
  }
}

class DictKeyIterator<T> extends Lazy<T> {}
class DictValueIterator<T> extends Lazy<T> {}
class DictItemIterator<T> extends Lazy<T> {}
const view_types: readonly (readonly [string, Function])[] = [
  ["dict_keyiterator", DictKeyIterator],
  ["dict_valueiterator", DictValueIterator],
  ["dict_itemiterator", DictItemIterator],
];

/** A pair as `d.items()` gives it. */
function pair<K, V>(key: K, value: V): readonly [K, V] {
  return Tuple.of<unknown>(key, value) as readonly unknown[] as readonly [K, V];
}

/** The pairs of anything that `dict(…)` takes. */
function* pairs(source: unknown): Generator<readonly [unknown, unknown]> {
  if (source instanceof Dict) {
    yield* source.items();
    return;
  }
  if (is_keywords(source)) {
    yield* Object.entries(source);
    return;
  }
  const keys = special(source, "keys");
  const getitem = special(source, "__getitem__");
  if (keys !== undefined && getitem !== undefined) {
    for (const key of iter(keys.call(source))) yield [key, getitem.call(source, key)];
    return;
  }
  let i = 0;
  for (const item of iter(source)) {
    if (find_iterator(item) === undefined) throw not_a_pair(i);
    const both = list(item);
    if (both.length !== 2) {
      throw new ValueError(`dictionary update sequence element #${i} has length ${both.length}; 2 is required`);
    }
    yield [both[0], both[1]];
    i += 1;
  }
}

function not_a_pair(index: number): TypeError {
  const error = new TypeError("object is not iterable");
  error.add_note(`Cannot convert dictionary update sequence element #${index} to a sequence`);
  return error;
}

abstract class View<T> {
  abstract [Symbol.iterator](): PyIterator<T>;
  abstract __len__(): number;
  protected abstract readonly name: string;
  __repr__(): string {
    return enclose(this, `${this.name}([`, "])", () => items_repr(this));
  }
}

function is_set(x: unknown): x is SetView<unknown> | PySet<unknown> {
  return x instanceof SetView || x instanceof PySet;
}

/** Keys and items behave as sets too. */
abstract class SetView<T> extends View<T> {
  abstract __contains__(x: unknown): boolean;
  has(x: unknown): boolean {
    return this.__contains__(x);
  }
  __eq__(other: unknown): unknown {
    if (!is_set(other)) return NotImplemented;
    if (other.__len__() !== this.__len__()) return false;
    for (const item of this) if (!other.__contains__(item)) return false;
    return true;
  }
  __lt__(other: unknown): unknown {
    return this.#isWithin(other, (mine, its) => mine < its);
  }
  __le__(other: unknown): unknown {
    return this.#isWithin(other, (mine, its) => mine <= its);
  }
  __gt__(other: unknown): unknown {
    return is_set(other) ? other.__len__() < this.__len__() && [...other].every((item) => this.__contains__(item)) : NotImplemented;
  }
  __ge__(other: unknown): unknown {
    return is_set(other) ? other.__len__() <= this.__len__() && [...other].every((item) => this.__contains__(item)) : NotImplemented;
  }
  #isWithin(other: unknown, fits: (mine: number, its: number) => boolean): unknown {
    return is_set(other) ? fits(this.__len__(), other.__len__()) && [...this].every((item) => other.__contains__(item)) : NotImplemented;
  }
  isdisjoint(other: Iterable<unknown>): boolean {
    return new PySet<T>(this).isdisjoint(other);
  }
  __and__(other: Iterable<unknown>): PySet<T> {
    return new PySet<T>(this).intersection(other);
  }
  __or__<U>(other: Iterable<U>): PySet<T | U> {
    return new PySet<T>(this).union(other);
  }
  __sub__(other: Iterable<unknown>): PySet<T> {
    return new PySet<T>(this).difference(other);
  }
  __xor__<U>(other: Iterable<U>): PySet<T | U> {
    return new PySet<T>(this).symmetric_difference(other);
  }
}

export class DictKeys<K> extends SetView<K> {
  protected readonly name: string = "dict_keys";
  readonly #dict: Dict<K, unknown>;
  constructor(of: Dict<K, unknown>) {
    super();
    this.#dict = of;
  }
  [Symbol.iterator](): PyIterator<K> {
    return this.#dict[Symbol.iterator]();
  }
  __len__(): number {
    return this.#dict.__len__();
  }
  __contains__(x: unknown): boolean {
    return this.#dict.has(x);
  }
  __reversed__(): PyIterator<K> {
    return this.#dict.__reversed__();
  }
}

export class DictItems<K, V> extends SetView<readonly [K, V]> {
  protected readonly name: string = "dict_items";
  readonly #dict: Dict<K, V>;
  readonly #walk: () => PyIterator<readonly [K, V]>;
  constructor(of: Dict<K, V>, walk: () => PyIterator<readonly [K, V]>) {
    super();
    this.#dict = of;
    this.#walk = walk;
  }
  [Symbol.iterator](): PyIterator<readonly [K, V]> {
    return this.#walk();
  }
  __len__(): number {
    return this.#dict.__len__();
  }
  __contains__(x: unknown): boolean {
    if (!(x instanceof Tuple) || x.length !== 2) return false;
    const key = x[0] as K;
    return this.#dict.has(key) && eq(this.#dict.get(key), x[1]);
  }
  __reversed__(): PyIterator<readonly [K, V]> {
    return list(this).reverse()[Symbol.iterator]();
  }
}

export class DictValues<V> extends View<V> {
  protected readonly name: string = "dict_values";
  readonly #dict: { __len__(): number };
  readonly #walk: () => PyIterator<V>;
  constructor(of: { __len__(): number }, walk: () => PyIterator<V>) {
    super();
    this.#dict = of;
    this.#walk = walk;
  }
  [Symbol.iterator](): PyIterator<V> {
    return this.#walk();
  }
  __len__(): number {
    return this.#dict.__len__();
  }
  __reversed__(): PyIterator<V> {
    return list(this).reverse()[Symbol.iterator]();
  }
}

for (const [name, implementation] of [...view_types, ["dict_keys", DictKeys], ["dict_items", DictItems], ["dict_values", DictValues]] as const) {
  declare_type(function () {}, name, "builtins", implementation);
}

export interface DictType extends BuiltinType<Dict> {
  <K = string, V = unknown>(): Dict<K, V>;
  <K, V>(source: Dict<K, V>, ...more: DictSource<K, V>[]): Dict<K, V>;
  <K, V>(pairs: Iterable<readonly [K, V]>, ...more: DictSource<K, V>[]): Dict<K, V>;
  <K, V>(source: MappingOf<K, V>, ...more: DictSource<K, V>[]): Dict<K, V>;
  <V>(keywords: Readonly<Record<string, V>>): Dict<string, V>;
  fromkeys<K, V = null>(keys: Iterable<K>, value?: V): Dict<K, V>;
}

/** What a program's own kind of dict extends: `class Registry(dict)`. */
export class DictBase<K = unknown, V = unknown> extends Dict<K, V> {
  constructor(...sources: DictSource<K, V>[]) {
    super();
    this.update(...sources);
  }
  /** As in Python, without the class's own `__setitem__`. */
  override update(...sources: DictSource<K, V>[]): void {
    for (const source of sources) for (const [key, value] of pairs(source)) super.__setitem__(key as K, value as V);
  }
}

/** `dict({ a: 1 })`, `dict([[1, "a"]])`, `dict(d, { x: 1 })` */
export const dict: DictType = Object.assign(
  function <K, V>(...sources: DictSource<K, V>[]): Dict<K, V> {
    const made = new Dict<K, V>();
    made.update(...sources);
    return made;
  },
  {
    fromkeys<K, V = null>(keys: Iterable<K>, value: V | null = null): Dict<K, V> {
      const made = new Dict<K, V>();
      for (const key of iter(keys)) made.__setitem__(key, value as V);
      return made;
    },
  },
);
declare_type(dict, "dict", "builtins", Dict);
