// `collections.abc.Mapping`, `MutableMapping` and the views of mappings. Specified by CPython's Lib/_collections_abc.py.
import { eq, same } from "../compare.ts";
import { type Dict, dict, type MappingOf } from "../dict.ts";
import { KeyError } from "../exceptions.ts";
import { iter, len } from "../iteration.ts";
import { tuple } from "../list.ts";
import { contains } from "../membership.ts";
import { bases } from "../mro.ts";
import { repr } from "../repr.ts";
import { set } from "../set.ts";
import { is_keywords, NotImplemented, special, split_keywords } from "../special.ts";
import { at, del_at, set_at } from "../subscript.ts";
import { type, type_name } from "../type.ts";
import { Abstract, declare } from "./_abstract.ts";
import { Collection, Sized } from "./_abstract-protocols.ts";
import { Set_ } from "./_abstract-sets.ts";

export class Mapping extends Collection {
  get(key: unknown, otherwise: unknown = null): unknown {
    const found = lookUp(this, key);
    return found === ABSENT ? is_keywords(otherwise) && "default" in otherwise ? otherwise.default : otherwise : found;
  }
  __contains__(key: unknown): boolean {
    return lookUp(this, key) !== ABSENT;
  }
  keys(): KeysView {
    return new KeysView(this);
  }
  items(): ItemsView {
    return new ItemsView(this);
  }
  values(): ValuesView {
    return new ValuesView(this);
  }
  __eq__(other: unknown): unknown {
    return Abstract.__instancecheck__.call(Mapping, other) ? eq(asDict(this), asDict(other)) : NotImplemented;
  }
}

const ABSENT = Symbol("absent");

function lookUp(mapping: unknown, key: unknown): unknown {
  try {
    return at(mapping, key);
  } catch (error) {
    if (error instanceof KeyError) return ABSENT;
    throw error;
  }
}

function asDict(mapping: unknown): Dict {
  return dict(mapping as MappingOf<unknown, unknown>);
}

export class MutableMapping extends Mapping {
  /** @throws KeyError when the key is absent and there is no default. */
  pop(key: unknown, ...otherwise: [unknown?]): unknown {
    const value = lookUp(this, key);
    if (value === ABSENT) {
      if (otherwise.length > 0) return is_keywords(otherwise[0]) ? otherwise[0].default : otherwise[0];
      throw new KeyError(key);
    }
    del_at(this, key);
    return value;
  }
  popitem(): readonly [unknown, unknown] {
    for (const key of iter(this)) {
      const value: unknown = at(this, key);
      del_at(this, key);
      return tuple(key, value);
    }
    throw new KeyError();
  }
  clear(): void {
    while (len(this) > 0) this.popitem();
  }
  update(...sources: unknown[]): void {
    const [others, named] = split_keywords(sources);
    for (const other of others) {
      const keys = special(other, "keys");
      if (keys !== undefined) for (const key of iter(keys.call(other))) set_at(this, key, at(other, key));
      else for (const item of iter(other)) set_at(this, at(item, 0), at(item, 1));
    }
    for (const [key, value] of Object.entries(named)) set_at(this, key, value);
  }
  setdefault(key: unknown, otherwise: unknown = null): unknown {
    const found = lookUp(this, key);
    if (found !== ABSENT) return found;
    set_at(this, key, otherwise);
    return otherwise;
  }
}

// --- views of mappings ---------------------------------------------------------------------------------------------------

export class MappingView extends Sized {
  readonly _mapping: unknown;
  constructor(mapping: unknown) {
    super();
    this._mapping = mapping;
  }
  __len__(): number {
    return len(this._mapping);
  }
  __repr__(): string {
    return `${type_name(this)}(${repr(this._mapping)})`;
  }
}

export class KeysView extends bases(MappingView, Set_) {
  static _from_iterable(items: unknown): unknown {
    return set(iter(items));
  }
  __contains__(key: unknown): boolean {
    return contains(this._mapping, key);
  }
  __iter__(): Iterator<unknown, unknown, undefined> {
    return iter(this._mapping);
  }
}

export class ItemsView extends bases(MappingView, Set_) {
  static _from_iterable(items: unknown): unknown {
    return set(iter(items));
  }
  __contains__(item: unknown): boolean {
    const value = lookUp(this._mapping, at(item, 0));
    return value !== ABSENT && same(value, at(item, 1));
  }
  *__iter__(): Generator<unknown, undefined, undefined> {
    for (const key of iter(this._mapping)) yield tuple(key, at(this._mapping, key));
  }
}

export class ValuesView extends bases(MappingView, Collection) {
  __contains__(value: unknown): boolean {
    return [...iter(this)].some((each) => same(each, value));
  }
  *__iter__(): Generator<unknown, undefined, undefined> {
    for (const key of iter(this._mapping)) yield at(this._mapping, key);
  }
}

declare(Mapping, "Mapping", ["__getitem__", "__iter__", "__len__"]);
declare(MutableMapping, "MutableMapping", ["__delitem__", "__getitem__", "__iter__", "__len__", "__setitem__"], { registered: [dict] });
declare(MappingView, "MappingView", [], {});
declare(KeysView, "KeysView", [], { registered: [type(dict().keys())] });
declare(ItemsView, "ItemsView", [], { registered: [type(dict().items())] });
declare(ValuesView, "ValuesView", [], { registered: [type(dict().values())] });
