// `collections.ChainMap`: several dicts seen as one; what is written goes into the first. Specified by CPython's
// Lib/collections/__init__.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { text_of } from "../as-text.ts";
import { eq } from "../compare.ts";
import { Dict, dict } from "../dict.ts";
import { KeyError } from "../exceptions.ts";
import { enclose, repr } from "../repr.ts";
import { declare_type, NotImplemented, special } from "../special.ts";
import { type_name } from "../type.ts";

export class ChainMap<K = unknown, V = unknown> {
  readonly maps: Dict<K, V>[];

  constructor(...maps: Dict<K, V>[]) {
    this.maps = maps.length === 0 ? [dict()] : maps;
  }

  get #first(): Dict<K, V> {
    return this.maps[0] ?? (this.maps[0] = dict());
  }
  /** All maps as one, in CPython's order: the keys of the last map come first. */
  #joined(): Dict<K, V> {
    const all = dict<K, V>();
    for (const map of this.maps.toReversed()) for (const [key, value] of map.items()) all.__setitem__(key, value);
    return all;
  }

  __getitem__(key: K): V {
    for (const map of this.maps) if (map.has(key)) return map.__getitem__(key);
    const missing = special(this, "__missing__");
    if (missing !== undefined) return missing.call(this, key) as V;
    throw new KeyError(key);
  }
  get(key: K, otherwise: V | null = null): V | null {
    return this.__contains__(key) ? this.__getitem__(key) : otherwise;
  }
  __contains__(key: unknown): boolean {
    return this.maps.some((map) => map.has(key));
  }
  __len__(): number {
    return this.#joined().__len__();
  }
  __bool__(): boolean {
    return this.maps.some((map) => map.__len__() > 0);
  }
  [Symbol.iterator](): Iterator<K> {
    return this.#joined()[Symbol.iterator]();
  }
  keys(): ReturnType<Dict<K, V>["keys"]> {
    return this.#joined().keys();
  }
  values(): ReturnType<Dict<K, V>["values"]> {
    return this.#joined().values();
  }
  items(): ReturnType<Dict<K, V>["items"]> {
    return this.#joined().items();
  }

  __setitem__(key: K, value: V): void {
    this.#first.__setitem__(key, value);
  }
  setdefault(key: K, value: V): V {
    if (!this.__contains__(key)) this.__setitem__(key, value);
    return this.__getitem__(key);
  }
  update(...changes: Parameters<Dict<K, V>["update"]>): void {
    this.#first.update(...changes);
  }
  __delitem__(key: K): void {
    if (!this.#first.has(key)) throw new KeyError(`Key not found in the first mapping: ${repr(key)}`);
    this.#first.__delitem__(key);
  }
  pop(key: K, ...otherwise: V[]): V {
    if (this.#first.has(key)) return this.#first.pop(key);
    if (otherwise.length > 0) return otherwise[0] as V;
    throw new KeyError(`Key not found in the first mapping: ${repr(key)}`);
  }
  popitem(): readonly [K, V] {
    if (this.#first.__len__() === 0) throw new KeyError("No keys found in the first mapping.");
    return this.#first.popitem();
  }
  clear(): void {
    this.#first.clear();
  }

  new_child(map: Dict<K, V> | null = null, ...given: Record<string, V>[]): ChainMap<K, V> {
    const first = map instanceof Dict ? map : dict<K, V>();
    for (const [name, value] of Object.entries(map instanceof Dict || map === null ? given[0] ?? {} : map)) first.__setitem__(name as K, value as V);
    return new ChainMap(first, ...this.maps);
  }
  get parents(): ChainMap<K, V> {
    return new ChainMap(...this.maps.slice(1));
  }
  copy(): ChainMap<K, V> {
    return new ChainMap(this.#first.copy(), ...this.maps.slice(1));
  }

  __eq__(other: unknown): unknown {
    if (other instanceof ChainMap) return eq(this.#joined(), other.#joined());
    return other instanceof Dict ? eq(this.#joined(), other) : NotImplemented;
  }
  __repr__(): string {
    return enclose(this, `${type_name(this)}(`, ")", () => this.maps.map(repr).join(", "));
  }
  __str__(): string {
    return text_of(repr(this));
  }
}
declare_type(ChainMap, "ChainMap", "collections");
