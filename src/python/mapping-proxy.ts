// `types.MappingProxyType`: a mapping that can be read and not written. Specified by CPython's Objects/descrobject.c.
//
// Runs inside QuickJS. No DOM, no Node.
import { eq } from "./compare.ts";
import { Dict, dict } from "./dict.ts";
import { TypeError } from "./exceptions.ts";
import { type PyIterator } from "./iteration.ts";
import { enclose, repr } from "./repr.ts";
import { declare_type, special } from "./special.ts";
import { type_name } from "./type.ts";

export class MappingProxyType<K = unknown, V = unknown> {
  readonly #mapping: Dict<K, V>;

  constructor(mapping: Dict<K, V>) {
    if (special(mapping, "__getitem__") === undefined || special(mapping, "items") === undefined) throw new TypeError(`mappingproxy() argument must be a mapping, not ${type_name(mapping)}`);
    this.#mapping = mapping;
  }

  __getitem__(key: K): V {
    return this.#mapping.__getitem__(key);
  }
  __contains__(key: unknown): boolean {
    return this.#mapping.has(key);
  }
  has(key: unknown): boolean {
    return this.#mapping.has(key);
  }
  __len__(): number {
    return this.#mapping.__len__();
  }
  [Symbol.iterator](): PyIterator<K> {
    return this.#mapping[Symbol.iterator]();
  }
  get(key: K): V | null;
  get<D>(key: K, otherwise: D): V | D;
  get(key: K, otherwise: unknown = null): unknown {
    return this.#mapping.get(key, otherwise as V);
  }
  keys(): ReturnType<Dict<K, V>["keys"]> {
    return this.#mapping.keys();
  }
  values(): ReturnType<Dict<K, V>["values"]> {
    return this.#mapping.values();
  }
  items(): ReturnType<Dict<K, V>["items"]> {
    return this.#mapping.items();
  }
  copy(): Dict<K, V> {
    return this.#mapping.copy();
  }
  __or__(other: unknown): Dict<K, V> {
    return dict(this.#mapping, (other instanceof MappingProxyType ? other.copy() : other) as Dict<K, V>);
  }
  __eq__(other: unknown): boolean {
    return eq(this.#mapping, other instanceof MappingProxyType ? other.copy() : other);
  }
  __str__(): string {
    return repr(this.#mapping);
  }
  __repr__(): string {
    return enclose(this, "mappingproxy(", ")", () => repr(this.#mapping));
  }
}
declare_type(MappingProxyType, "mappingproxy", "builtins");
