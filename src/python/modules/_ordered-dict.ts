// `collections.OrderedDict`: a dict that knows its order, and its views.
// Specified by CPython's Objects/odictobject.c.
import { eq, same } from "../compare.ts";
import { Dict, dict, DictItems, DictKeys, DictValues } from "../dict.ts";
import { KeyError, RuntimeError } from "../exceptions.ts";
import { type AnyIterable, iter, type PyIterator } from "../iteration.ts";
import { Tuple } from "../list.ts";
import { enclose } from "../repr.ts";
import { declare_type } from "../special.ts";
import { type_name } from "../type.ts";

class OdictKeys<K> extends DictKeys<K> {
  protected override readonly name = "odict_keys";
}
class OdictItems<K, V> extends DictItems<K, V> {
  protected override readonly name = "odict_items";
}
class OdictValues<V> extends DictValues<V> {
  protected override readonly name = "odict_values";
}
for (const [name, implementation] of [["odict_keys", OdictKeys], ["odict_items", OdictItems], ["odict_values", OdictValues]] as const) {
  declare_type(function () {}, name, "builtins", implementation);
}

/**
 * A dict whose equality knows order, with `move_to_end`. As in CPython's Objects/odictobject.c its methods do not call those
 * that a subclass has in their place, but for `update` and `setdefault`; and going through it raises once its order changed.
 */
export class OrderedDict<K = unknown, V = unknown> extends Dict<K, V> {
  /** How often keys came, went and moved. */
  #changes = 0;
  /** The last key, where that is known. */
  #newest: K | undefined;

  constructor(source?: Dict<K, V> | Iterable<readonly [K, V]>) {
    super();
    if (source !== undefined) this.update(source);
  }
  static fromkeys<K, V = null>(keys: AnyIterable<K>, value?: V): OrderedDict<K, V> {
    return new OrderedDict(dict.fromkeys(iter(keys), value));
  }

  override [Symbol.iterator](): PyIterator<K> {
    return this.#walk((key) => key);
  }
  *#walk<T>(part: (key: K) => T): Generator<T> {
    const changes = this.#changes;
    const keys = super[Symbol.iterator]();
    for (let next = keys.next(); !next.done; ) {
      if (this.#changes !== changes) throw new RuntimeError("OrderedDict mutated during iteration");
      const key = next.value;
      next = keys.next();
      yield part(key);
    }
  }
  override keys(): DictKeys<K> {
    return new OdictKeys(this);
  }
  override values(): DictValues<V> {
    return new OdictValues(this, () => this.#walk((key) => super.__getitem__(key)));
  }
  override items(): DictItems<K, V> {
    return new OdictItems(this, () => this.#walk((key) => Tuple.of<unknown>(key, super.__getitem__(key)) as readonly unknown[] as readonly [K, V]));
  }

  override __setitem__(key: K, value: V): void {
    if (!super.has(key)) this.#append(key);
    super.__setitem__(key, value);
  }
  #append(key: K): void {
    this.#changes += 1;
    this.#newest = key;
  }
  override __delitem__(key: K): void {
    super.__delitem__(key);
    this.#changes += 1;
  }
  override clear(): void {
    super.clear();
    this.#changes += 1;
  }
  override pop(key: K): V;
  override pop<D>(key: K, otherwise: D): V | D;
  override pop(key: K, ...otherwise: [unknown?]): unknown {
    if (super.has(key)) this.#changes += 1;
    return super.pop(key, ...otherwise);
  }
  override popitem(last: boolean | { readonly last: boolean } = true): readonly [K, V] {
    if (super.__len__() === 0) throw new KeyError("dictionary is empty");
    this.#changes += 1;
    if (typeof last === "boolean" ? last : last.last) return super.popitem();
    const [first] = super.items();
    super.__delitem__(first![0]);
    return first!;
  }
  move_to_end(key: K, last: boolean | { readonly last: boolean } = true): void {
    const to_end = typeof last === "boolean" ? last : last.last;
    if (to_end && this.#newest !== undefined && same(key, this.#newest) && super.has(key)) return;
    const value = super.pop(key);
    const others = to_end ? [] : [...super.items()];
    if (!to_end) super.clear();
    super.__setitem__(key, value);
    for (const [other, each] of others) super.__setitem__(other, each);
    this.#append(key);
    if (!to_end) this.#newest = undefined;
  }
  override copy(): OrderedDict<K, V> {
    return new OrderedDict(this);
  }
  override __eq__(other: unknown): unknown {
    if (other instanceof OrderedDict) return eq([...this.items()], [...other.items()]);
    return super.__eq__(other);
  }
  override __repr__(): string {
    const name = type_name(this);
    return this.__len__() === 0 ? `${name}()` : enclose(this, `${name}(`, ")", () => `{${this.entries_repr()}}`);
  }
}
declare_type(OrderedDict, "OrderedDict", "collections");
