// `multidict`: dictionaries with several values a key, as far as HTTP headers and queries need them.
// Twin of src/oracle/python/packages/multidict.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { Dict } from "../../python/dict.ts";
import { KeyError } from "../../python/exceptions.ts";
import { Tuple } from "../../python/list.ts";
import { repr } from "../../python/repr.ts";
import { NotImplemented, declare_type, is_keywords } from "../../python/special.ts";
import { type_name } from "../../python/type.ts";

type Pair<V> = readonly [string, V];

/** What one is made from: another one, a dict, pairs, or keyword arguments. */
export type Source<V = string> = Base<V> | Dict<string, V> | Iterable<Pair<V>> | Readonly<Record<string, V>>;

export function pairsOf<V>(source: Source<V> | null | undefined): Pair<V>[] {
  if (source == null) return [];
  if (source instanceof Base) return [...source.items()];
  if (source instanceof Dict) return [...source.items()];
  if (is_keywords(source)) return Object.entries(source as Readonly<Record<string, V>>);
  return [...(source as Iterable<Pair<V>>)];
}

abstract class Base<V = string> {
  protected pairs: Pair<V>[];

  constructor(source?: Source<V>) {
    this.pairs = pairsOf(source);
  }

  protected same(a: string, b: string): boolean {
    return a === b;
  }

  #find(key: string): Pair<V> | undefined {
    return this.pairs.find(([name]) => this.same(name, key));
  }

  /** All values of a key. @throws KeyError where there are none and there is no default. */
  getall(key: string): V[];
  getall<D>(key: string, otherwise: D): V[] | D;
  getall(key: string, ...otherwise: unknown[]): unknown {
    const found = this.pairs.filter(([name]) => this.same(name, key)).map(([, value]) => value);
    if (found.length > 0) return found;
    if (otherwise.length === 0) throw new KeyError(key);
    return otherwise[0];
  }
  /** The first value of a key. @throws KeyError where there is none and there is no default. */
  getone(key: string, ...otherwise: unknown[]): unknown {
    const found = this.#find(key);
    if (found !== undefined) return found[1];
    if (otherwise.length === 0) throw new KeyError(key);
    return otherwise[0];
  }
  get(key: string): V | null;
  get<D>(key: string, otherwise: D): V | D;
  get(key: string, otherwise: unknown = null): unknown {
    return this.getone(key, otherwise);
  }
  __getitem__(key: string): V {
    return this.getone(key) as V;
  }
  has(key: unknown): boolean {
    return typeof key === "string" && this.#find(key) !== undefined;
  }
  __contains__(key: unknown): boolean {
    return this.has(key);
  }
  __len__(): number {
    return this.pairs.length;
  }
  [Symbol.iterator](): IterableIterator<string> {
    return this.keys()[Symbol.iterator]();
  }
  keys(): string[] {
    return this.pairs.map(([key]) => key);
  }
  values(): V[] {
    return this.pairs.map(([, value]) => value);
  }
  items(): Pair<V>[] {
    return this.pairs.map(([key, value]) => new Tuple<unknown>(key, value) as unknown as Pair<V>);
  }
  __eq__(other: unknown): unknown {
    if (!(other instanceof Base || other instanceof Dict)) return NotImplemented;
    const shown = (pairs: readonly Pair<unknown>[]): string => pairs.map(([key, value]) => `${repr(key)}: ${repr(value)}`).sort().join();
    return shown(this.pairs) === shown(pairsOf(other as Source<unknown>));
  }
  get __hash__(): null {
    return null;
  }
  __repr__(): string {
    return `<${type_name(this)}(${this.pairs.map(([key, value]) => `'${key}': ${repr(value)}`).join(", ")})>`;
  }
}

export class MultiDict<V = string> extends Base<V> {
  add(key: string, value: V): void {
    this.pairs.push([key, value]);
  }
  extend(source: Source<V>): void {
    this.pairs.push(...pairsOf(source));
  }
  update(source: Source<V>): void {
    for (const [key, value] of pairsOf(source)) this.__setitem__(key, value);
  }
  setdefault(key: string, value: V): V {
    if (!this.has(key)) this.add(key, value);
    return this.__getitem__(key);
  }
  __setitem__(key: string, value: V): void {
    const index = this.pairs.findIndex(([name]) => this.same(name, key));
    if (index < 0) {
      this.pairs.push([key, value]);
      return;
    }
    this.pairs[index] = [key, value];
    this.pairs = this.pairs.filter(([name], at) => at <= index || !this.same(name, key));
  }
  __delitem__(key: string): void {
    const kept = this.pairs.filter(([name]) => !this.same(name, key));
    if (kept.length === this.pairs.length) throw new KeyError(key);
    this.pairs = kept;
  }
  pop(key: string, ...otherwise: unknown[]): unknown {
    const value = this.getone(key, ...otherwise);
    if (this.has(key)) this.__delitem__(key);
    return value;
  }
  copy(): MultiDict<V> {
    return new MultiDict(this);
  }
}

/** Keys are the same whatever their case: HTTP's headers. */
export class CIMultiDict<V = string> extends MultiDict<V> {
  protected override same(a: string, b: string): boolean {
    return a.toLowerCase() === b.toLowerCase();
  }
  override copy(): CIMultiDict<V> {
    return new CIMultiDict(this);
  }
}

/** To be read only. */
export class MultiDictProxy<V = string> extends Base<V> {
  copy(): MultiDict<V> {
    return new MultiDict(this);
  }
}

export class CIMultiDictProxy<V = string> extends Base<V> {
  protected override same(a: string, b: string): boolean {
    return a.toLowerCase() === b.toLowerCase();
  }
  copy(): CIMultiDict<V> {
    return new CIMultiDict(this);
  }
}

for (const [name, each] of Object.entries({ MultiDict, CIMultiDict, MultiDictProxy, CIMultiDictProxy })) {
  declare_type(each, name, "multidict._multidict");
}
