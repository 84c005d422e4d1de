// set and frozenset. Sets of numbers and strings are in CPython's order (set-table.ts), of other things in the order in which they were filled.
// Specified by CPython's Objects/setobject.c.
import { KeyError, RuntimeError, TypeError } from "./exceptions.ts";
import { fixed_hash, hash, Keys } from "./hash.ts";
import { iter, type PyIterator } from "./iteration.ts";
import { Lazy } from "./lazy.ts";
import { enclose, items_repr } from "./repr.ts";
import { SetTable } from "./set-table.ts";
import { declare_type, NotImplemented } from "./special.ts";
import { type BuiltinType, type } from "./type.ts";

/** What set and frozenset share. */
export class PySet<T = unknown> {
  /** Representative of a key → the key that was put in. */
  readonly #items = new Map<unknown, T>();
  readonly #keys = new Keys("a set element");
  /** The order, while all keys have a fixed hash. */
  #table: SetTable | null = new SetTable();

  constructor(items?: Iterable<T>) {
    if (items !== undefined) this.#merge(items);
  }

  [Symbol.iterator](): PyIterator<T> {
    return new SetIterator(this.#walk());
  }
  *#walk(): Generator<T> {
    const items = this.#items;
    const size = items.size;
    const source: Iterable<T | undefined> = this.#table === null ? items.values() : this.#in_table_order(this.#table);
    for (const item of source) {
      if (items.size !== size) throw new RuntimeError("Set changed size during iteration");
      yield item as T;
    }
    if (items.size !== size) throw new RuntimeError("Set changed size during iteration");
  }
  *#in_table_order(table: SetTable): Generator<T | undefined> {
    for (const key of table) yield this.#items.get(key);
  }

  protected put(item: T): void {
    const key = this.#keys.find(item, true);
    if (this.#items.has(key)) return;
    this.#items.set(key, item === undefined ? (null as T) : item);
    if (this.#table === null) return;
    const code = fixed_hash(key);
    if (code === undefined) this.#table = null;
    else this.#table.add(key, code);
  }
  protected take(item: unknown): boolean {
    const key = this.#keys.find(item instanceof PySet && !(item instanceof FrozenSet) ? frozenset(item) : item, false);
    if (!this.#items.delete(key)) return false;
    this.#keys.forget(key);
    this.#table?.discard(key);
    return true;
  }
  protected tidy(): void {
    this.#table?.tidy();
  }
  protected take_first(): T {
    if (this.#items.size === 0) throw new KeyError("pop from an empty set");
    const key = this.#table === null ? [...this.#items.keys()][0] : this.#table.first();
    const item = this.#items.get(key) as T;
    this.take(item);
    return item;
  }
  protected empty(): void {
    this.#items.clear();
    this.#keys.clear();
    this.#table = new SetTable();
  }
  #merge(items: Iterable<unknown>): void {
    if (items === this) return;
    if (items instanceof PySet) {
      const other = items as PySet<T>;
      if (this.#table !== null && other.#table !== null) {
        this.#table.reserve(other.#items.size);
        if (this.#table.adopt(other.#table)) {
          for (const [key, item] of other.#items) this.#items.set(this.#keys.find(key, true), item);
          return;
        }
      }
    } else if (this.#table !== null && type(items).__name__ === "dict") {
      this.#table.reserve([...items].length);
    }
    for (const item of iter(items)) this.put(item as T);
  }

  /** `x in s` */
  has(x: unknown): boolean {
    return this.#items.has(this.#keys.find(x instanceof PySet && !(x instanceof FrozenSet) ? frozenset(x) : x, false));
  }
  __contains__(x: unknown): boolean {
    return this.has(x);
  }
  __len__(): number {
    return this.#items.size;
  }

  /** A set of the same kind: frozen sets give frozen ones. */
  protected make<U>(items?: Iterable<U>): this & PySet<U> {
    const made: PySet<U> = this instanceof FrozenSet ? new FrozenSet<U>(items) : new MutableSet<U>(items);
    return made as this & PySet<U>;
  }
  copy(): this {
    return this.make(this);
  }
  union<U>(...others: Iterable<U>[]): PySet<T | U> {
    const result = this.make<T | U>(this);
    for (const other of others) if (other !== (this as unknown)) (result as PySet<T | U>).#merge(other);
    return result;
  }
  intersection(...others: Iterable<unknown>[]): PySet<T> {
    let result: PySet<T> = this;
    for (const other of others) {
      if (other === result) {
        result = this.make(result);
        continue;
      }
      const [small, large] = other instanceof PySet && other.__len__() > result.__len__() ? [result, other] : [other, result];
      const common = this.make<T>();
      for (const item of iter(small)) if (large.has(item)) common.put(item as T);
      result = common;
    }
    return others.length === 0 ? this.copy() : result;
  }
  difference(...others: Iterable<unknown>[]): PySet<T> {
    let result: PySet<T> = others.length === 0 ? this.copy() : this;
    for (const other of others) {
      // CPython takes items out of a copy when the other side is far smaller; a new table otherwise.
      if (other instanceof PySet && !(result.__len__() >> 2 > other.__len__())) {
        const rest = this.make<T>();
        for (const item of result) if (!other.has(item)) rest.put(item);
        result = rest;
      } else {
        const rest = this.make<T>(result);
        for (const item of iter(other)) rest.take(item);
        rest.tidy();
        result = rest;
      }
    }
    return result;
  }
  symmetric_difference<U>(other: Iterable<U>): PySet<T | U> {
    const result = this.make<T | U>(other);
    for (const item of this) if (!result.take(item)) result.put(item);
    return result;
  }
  isdisjoint(other: Iterable<unknown>): boolean {
    for (const item of iter(other)) if (this.has(item)) return false;
    return true;
  }
  issubset(other: Iterable<unknown>): boolean {
    const larger = other instanceof PySet ? other : new PySet(other);
    for (const key of this) if (!larger.has(key)) return false;
    return true;
  }
  issuperset(other: Iterable<unknown>): boolean {
    for (const item of iter(other)) if (!this.has(item)) return false;
    return true;
  }

  __or__(other: unknown): unknown {
    return other instanceof PySet || is_view(other) ? this.union(other) : NotImplemented;
  }
  __and__(other: unknown): unknown {
    return other instanceof PySet || is_view(other) ? this.intersection(other) : NotImplemented;
  }
  __sub__(other: unknown): unknown {
    return other instanceof PySet || is_view(other) ? this.difference(other) : NotImplemented;
  }
  __xor__(other: unknown): unknown {
    return other instanceof PySet || is_view(other) ? this.symmetric_difference(other) : NotImplemented;
  }
  __eq__(other: unknown): unknown {
    if (!(other instanceof PySet)) return NotImplemented;
    return this.__len__() === other.__len__() && this.issubset(other);
  }
  __le__(other: unknown): unknown {
    return other instanceof PySet ? this.issubset(other) : NotImplemented;
  }
  __lt__(other: unknown): unknown {
    return other instanceof PySet ? this.__len__() < other.__len__() && this.issubset(other) : NotImplemented;
  }
  __ge__(other: unknown): unknown {
    return other instanceof PySet ? other.issubset(this) : NotImplemented;
  }
  __gt__(other: unknown): unknown {
    return other instanceof PySet ? other.__len__() < this.__len__() && other.issubset(this) : NotImplemented;
  }
  __repr__(): string {
    const name = type(this).__name__;
    if (this.#items.size === 0) return `${name}()`;
    if (name === "set") return enclose(this, "{", "}", () => items_repr(this));
    return enclose(this, `${name}({`, "})", () => items_repr(this));
  }

  protected merge(items: Iterable<unknown>): void {
    this.#merge(items);
  }
}

class SetIterator<T> extends Lazy<T> {}
declare_type(function () {}, "set_iterator", "builtins", SetIterator);

function is_view(x: unknown): x is Iterable<unknown> {
  return typeof x === "object" && x !== null && /^o?dict_(?:keys|items)$/.test(type(x).__name__);
}

/** A set that changes: what `set([…])` makes. */
export class MutableSet<T = unknown> extends PySet<T> {
  add(item: T): void {
    this.put(item);
  }
  discard(item: unknown): void {
    this.take(item);
  }
  /** @throws KeyError */
  remove(item: unknown): void {
    if (!this.take(item)) throw new KeyError(item);
  }
  /** @throws KeyError when the set is empty. */
  pop(): T {
    return this.take_first();
  }
  clear(): void {
    this.empty();
  }
  update(...others: Iterable<T>[]): void {
    for (const other of others) this.merge(other);
  }
  intersection_update(...others: Iterable<unknown>[]): void {
    const kept = this.intersection(...others);
    this.empty();
    this.merge(kept);
  }
  difference_update(...others: Iterable<unknown>[]): void {
    for (const other of others) for (const item of other === this ? [...this] : iter(other)) this.take(item);
    this.tidy();
  }
  symmetric_difference_update(other: Iterable<T>): void {
    for (const item of new PySet(other)) if (!this.take(item)) this.put(item);
  }
  __ior__(other: unknown): unknown {
    if (!(other instanceof PySet) && !is_view(other)) return NotImplemented;
    this.update(other as Iterable<T>);
    return this;
  }
  __iand__(other: unknown): unknown {
    if (!(other instanceof PySet) && !is_view(other)) return NotImplemented;
    this.intersection_update(other);
    return this;
  }
  __isub__(other: unknown): unknown {
    if (!(other instanceof PySet) && !is_view(other)) return NotImplemented;
    this.difference_update(other);
    return this;
  }
  __ixor__(other: unknown): unknown {
    if (!(other instanceof PySet) && !is_view(other)) return NotImplemented;
    this.symmetric_difference_update(other as Iterable<T>);
    return this;
  }
  get __hash__(): null {
    return null;
  }
}

export class FrozenSet<T = unknown> extends PySet<T> {
  __hash__(): number {
    let result = 1927868237;
    for (const item of this) result ^= Math.imul(hash(item) | 0, 0x9e3779b1);
    return result;
  }
}

export interface SetType extends BuiltinType<MutableSet> {
  <T = unknown>(): MutableSet<T>;
  <T>(items: Iterable<T>): MutableSet<T>;
  /** A display of constants, `{1, 2, 3}`, which CPython copies from a frozenset: it shows in the order. */
  of<T>(...items: readonly T[]): MutableSet<T>;
}
/** `set()`, `set([1, 2])` */
export const set: SetType = Object.assign(
  <T>(items?: Iterable<T>): MutableSet<T> => new MutableSet<T>(items === undefined ? [] : items),
  { of: <T>(...items: readonly T[]): MutableSet<T> => new MutableSet<T>(new FrozenSet<T>(items)) },
);
declare_type(set, "set", "builtins", MutableSet);

export interface FrozenSetType extends BuiltinType<FrozenSet> {
  <T>(items?: Iterable<T>): FrozenSet<T>;
}
export const frozenset: FrozenSetType = <T>(items?: Iterable<T>): FrozenSet<T> => {
  if (items instanceof FrozenSet) return items;
  if (items !== undefined && typeof items !== "string" && typeof items !== "object") throw new TypeError("object is not iterable");
  return new FrozenSet<T>(items);
};
declare_type(frozenset, "frozenset", "builtins", FrozenSet);
