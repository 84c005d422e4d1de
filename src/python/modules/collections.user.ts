// `collections.UserDict` and `UserList`: what programs inherit from to make a dict or list of their own, which keeps its
// items in `data`. `collections` loads them when a program first reads one. Specified by CPython's Lib/collections/__init__.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { add, mul } from "../arithmetic.ts";
import { call_ } from "../calling.ts";
import { eq, ge, gt, le, lt } from "../compare.ts";
import { type Dict, dict } from "../dict.ts";
import { KeyError } from "../exceptions.ts";
import { iter, type PyIterator } from "../iteration.ts";
import { list, type SortOptions } from "../list.ts";
import { contains } from "../membership.ts";
import { repr } from "../repr.ts";
import { Slice } from "../slice.ts";
import { declare_type, is_keywords, NotImplemented, special, split_keywords } from "../special.ts";
import { at, del_at, set_at } from "../subscript.ts";
import { isinstance, type } from "../type.ts";
import { MutableMapping, MutableSequence } from "./collections.abc.ts";

export class UserDict extends MutableMapping {
  declare data: Dict<unknown, unknown>;

  override __init__(...sources: unknown[]): void {
    this.data = dict();
    const [others, named] = split_keywords(sources);
    for (const source of others) if (source != null) this.update(source);
    if (Object.keys(named).length > 0) this.update(named);
  }
  static fromkeys(keys: unknown, value: unknown = null): unknown {
    const made = call_(this as unknown as new () => UserDict);
    for (const key of iter(keys)) set_at(made, key, value);
    return made;
  }

  __len__(): number {
    return this.data.__len__();
  }
  __getitem__(key: unknown): unknown {
    if (this.data.has(key)) return this.data.__getitem__(key);
    const missing = special(this, "__missing__");
    if (missing !== undefined) return missing.call(this, key);
    throw new KeyError(key);
  }
  __setitem__(key: unknown, value: unknown): void {
    this.data.__setitem__(key, value);
  }
  __delitem__(key: unknown): void {
    this.data.__delitem__(key);
  }
  __iter__(): PyIterator<unknown> {
    return iter(this.data);
  }
  override __contains__(key: unknown): boolean {
    return this.data.has(key);
  }
  /** Without what `__missing__` would make. */
  override get(key: unknown, otherwise: unknown = null): unknown {
    if (contains(this, key)) return at(this, key);
    return is_keywords(otherwise) ? otherwise.default : otherwise;
  }
  __repr__(): string {
    return repr(this.data);
  }
  __or__(other: unknown): unknown {
    return merged(this, this.data, other instanceof UserDict ? other.data : other);
  }
  __ror__(other: unknown): unknown {
    return merged(this, other instanceof UserDict ? other.data : other, this.data);
  }
  __ior__(other: unknown): this {
    this.data.update((other instanceof UserDict ? other.data : other) as Dict);
    return this;
  }
  copy(): unknown {
    return call_(type(this), this.data);
  }
}
declare_type(UserDict, "UserDict", "collections");

function merged(like: UserDict, first: unknown, second: unknown): unknown {
  if (!isinstance(first, dict) || !isinstance(second, dict)) return NotImplemented;
  return call_(type(like), dict(first, second));
}

export class UserList extends MutableSequence {
  declare data: unknown[];

  override __init__(items: unknown = null): void {
    const given = is_keywords(items) ? items.initlist : items;
    this.data = given == null ? [] : itemsOf(given);
  }

  __repr__(): string {
    return repr(this.data);
  }
  __lt__(other: unknown): boolean {
    return lt(this.data, plain(other));
  }
  __le__(other: unknown): boolean {
    return le(this.data, plain(other));
  }
  __eq__(other: unknown): boolean {
    return eq(this.data, plain(other));
  }
  __gt__(other: unknown): boolean {
    return gt(this.data, plain(other));
  }
  __ge__(other: unknown): boolean {
    return ge(this.data, plain(other));
  }
  override __contains__(item: unknown): boolean {
    return contains(this.data, item);
  }
  __len__(): number {
    return this.data.length;
  }
  __getitem__(index: unknown): unknown {
    const found: unknown = at(this.data, index);
    return index instanceof Slice ? call_(type(this), found) : found;
  }
  __setitem__(index: unknown, item: unknown): void {
    set_at(this.data, index, item);
  }
  __delitem__(index: unknown): void {
    del_at(this.data, index);
  }
  __add__(other: unknown): unknown {
    return call_(type(this), add(this.data, itemsOf(other)));
  }
  __radd__(other: unknown): unknown {
    return call_(type(this), add(itemsOf(other), this.data));
  }
  override __iadd__(other: unknown): this {
    this.data.push(...itemsOf(other));
    return this;
  }
  __mul__(n: unknown): unknown {
    return call_(type(this), mul(this.data, n));
  }
  __rmul__(n: unknown): unknown {
    return this.__mul__(n);
  }
  override append(item: unknown): void {
    this.data.push(item);
  }
  insert(index: number, item: unknown): void {
    list.insert(this.data, index, item);
  }
  override pop(index = -1): unknown {
    return list.pop(this.data, index);
  }
  override remove(item: unknown): void {
    list.remove(this.data, item);
  }
  override clear(): void {
    this.data.length = 0;
  }
  copy(): unknown {
    return call_(type(this), this);
  }
  override count(item: unknown): number {
    return list.count(this.data, item);
  }
  override index(item: unknown, ...range: number[]): number {
    return list.index(this.data, item, ...range);
  }
  override reverse(): void {
    this.data.reverse();
  }
  sort(options: SortOptions<unknown> = {}): void {
    list.sort(this.data, options);
  }
  override extend(items: unknown): void {
    this.data.push(...itemsOf(items));
  }
}
declare_type(UserList, "UserList", "collections");

function plain(x: unknown): unknown {
  return x instanceof UserList ? x.data : x;
}

function itemsOf(x: unknown): unknown[] {
  return x instanceof UserList ? [...x.data] : list(iter(x));
}
