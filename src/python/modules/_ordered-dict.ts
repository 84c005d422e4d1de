// `collections.OrderedDict`: a dict that knows its order, and its views.
// Specified by CPython's Objects/odictobject.c.
import { eq } from "../compare.ts";
import { Dict, dict, DictItems, DictKeys, DictValues } from "../dict.ts";
import { KeyError } from "../exceptions.ts";
import { type AnyIterable, iter } from "../iteration.ts";
import { Tuple } from "../list.ts";
import { enclose } from "../repr.ts";
import { declare_type } from "../special.ts";

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

/** A dict whose equality knows order, with `move_to_end`. */
export class OrderedDict<K = unknown, V = unknown> extends Dict<K, V> {
  constructor(source?: Dict<K, V> | Iterable<readonly [K, V]>) {
    super();
    if (source !== undefined) this.update(source);
  }
  static fromkeys<K, V = null>(keys: AnyIterable<K>, value?: V): OrderedDict<K, V> {
    return new OrderedDict(dict.fromkeys(iter(keys), value));
  }
  move_to_end(key: K, last: boolean | { readonly last: boolean } = true): void {
    const value = this.pop(key);
    const to_end = typeof last === "boolean" ? last : last.last;
    const rest = to_end ? [] : [...this.items()];
    if (!to_end) this.clear();
    this.__setitem__(key, value);
    this.update(rest);
  }
  override popitem(last: boolean | { readonly last: boolean } = true): readonly [K, V] {
    const from_end = typeof last === "boolean" ? last : last.last;
    const first = from_end ? undefined : iter(this).next();
    if (this.__len__() === 0) throw new KeyError("dictionary is empty");
    if (first === undefined || first.done) return super.popitem();
    return Tuple.of<unknown>(first.value, this.pop(first.value)) as readonly unknown[] as readonly [K, V];
  }
  override keys(): DictKeys<K> {
    return new OdictKeys(this);
  }
  override values(): DictValues<V> {
    return new OdictValues(this, () => super.values()[Symbol.iterator]());
  }
  override items(): DictItems<K, V> {
    return new OdictItems(this, () => super.items()[Symbol.iterator]());
  }
  override copy(): OrderedDict<K, V> {
    return new OrderedDict(this);
  }
  override __eq__(other: unknown): unknown {
    if (other instanceof OrderedDict) return eq([...this.items()], [...other.items()]);
    return super.__eq__(other);
  }
  override __repr__(): string {
    return this.__len__() === 0 ? "OrderedDict()" : enclose(this, "OrderedDict(", ")", () => `{${this.entries_repr()}}`);
  }
}
declare_type(OrderedDict, "OrderedDict", "collections");
