// Python's `collections`: deque, defaultdict, Counter, namedtuple; ChainMap is in _chain-map.ts, OrderedDict in
// _ordered-dict.ts.
// Specified by CPython's Modules/_collectionsmodule.c and Lib/collections/__init__.py.
import { AttributeError, IndexError, KeyError, RuntimeError, TypeError, ValueError } from "../exceptions.ts";
import { add, sub } from "../arithmetic.ts";
import { show_on_instances } from "../class-attributes.ts";
import { call_ } from "../calling.ts";
import { eq, gt, le, lt, ne, same } from "../compare.ts";
import { Dict, dict } from "../dict.ts";
import { as_int, to_position } from "../integers.ts";
import { type AnyIterable, iter, type PyIterator, sorted } from "../iteration.ts";
import { Tuple } from "../list.ts";
import { importModule } from "../lowered.ts";
import { callable } from "../objects.ts";
import { enclose, items_repr, repr } from "../repr.ts";
import { declare_type, is_keywords, NotImplemented, split_keywords } from "../special.ts";
import { type, type_name } from "../type.ts";

export { ChainMap } from "./_chain-map.ts";
export { OrderedDict } from "./_ordered-dict.ts";

// What is loaded when a program first reads it.
export declare const abc: typeof import("./collections.abc.ts");
export declare const UserDict: typeof import("./collections.user.ts").UserDict;
export declare const UserList: typeof import("./collections.user.ts").UserList;

export function $complete(names: object): void {
  const reads = (name: string, get: () => unknown): unknown => Object.defineProperty(names, name, { get, enumerable: true, configurable: true });
  reads("abc", () => importModule("collections.abc"));
  for (const name of ["UserDict", "UserList"]) reads(name, () => Reflect.get(importModule("collections.user"), name));
}

/** A queue with two ends; `new deque(xs, { maxlen: 3 })` drops from the far end what does not fit. */
export class deque<T = unknown> {
  #items: T[] = [];
  /** Items before this index are gone: `popleft` moves it, so that it need not move the rest. */
  #head = 0;
  #version = 0;
  readonly maxlen: number | null;

  constructor(options: { readonly iterable?: AnyIterable<T>; readonly maxlen?: number | null });
  constructor(items?: AnyIterable<T>, maxlen?: number | null | { readonly maxlen?: number | null });
  constructor(first: AnyIterable<T> | { readonly iterable?: AnyIterable<T>; readonly maxlen?: number | null } = [], maxlen: number | null | { readonly maxlen?: number | null } = null) {
    const items = is_keywords(first) ? first.iterable ?? [] : first as AnyIterable<T>;
    const given = is_keywords(first) ? first : maxlen;
    const limit = is_keywords(given) ? given.maxlen : given as number | null;
    if (typeof limit === "number" && limit < 0) throw new ValueError("maxlen must be non-negative");
    this.maxlen = typeof limit === "number" ? limit : null;
    for (const item of iter(items)) this.append(item);
  }

  append(item: T): void {
    this.#version += 1;
    this.#items.push(item);
    if (this.maxlen !== null && this.__len__() > this.maxlen) this.popleft();
  }
  appendleft(item: T): void {
    this.#version += 1;
    if (this.#head > 0) this.#items[--this.#head] = item;
    else this.#items.unshift(item);
    if (this.maxlen !== null && this.__len__() > this.maxlen) this.#items.pop();
  }
  extend(items: AnyIterable<T>): void {
    for (const item of items === this ? [...this] : iter(items)) this.append(item);
  }
  extendleft(items: AnyIterable<T>): void {
    for (const item of items === this ? [...this] : iter(items)) this.appendleft(item);
  }
  /** @throws IndexError when the deque is empty. */
  pop(): T {
    if (this.__len__() === 0) throw new IndexError("pop from an empty deque");
    this.#version += 1;
    return this.#items.pop() as T;
  }
  /** @throws IndexError when the deque is empty. */
  popleft(): T {
    if (this.__len__() === 0) throw new IndexError("pop from an empty deque");
    this.#version += 1;
    const item = this.#items[this.#head] as T;
    this.#items[this.#head] = undefined as T;
    this.#head += 1;
    if (this.#head > 32 && this.#head * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#head);
      this.#head = 0;
    }
    return item;
  }
  clear(): void {
    this.#version += 1;
    this.#items = [];
    this.#head = 0;
  }
  copy(): deque<T> {
    return new deque(this, this.maxlen);
  }
  count(x: unknown): number {
    return this.#all().filter((item) => same(item, x)).length;
  }
  index(x: unknown, start = 0, stop = this.__len__()): number {
    const at = this.#all().slice(start, stop).findIndex((item) => same(item, x));
    if (at < 0) throw new ValueError("deque.index(x): x not in deque");
    return at + start;
  }
  insert(index: number, item: T): void {
    if (this.maxlen !== null && this.__len__() >= this.maxlen) throw new IndexError("deque already at its maximum size");
    const items = this.#all();
    items.splice(index < 0 ? Math.max(0, index + items.length) : index, 0, item);
    this.#become(items);
  }
  remove(x: unknown): void {
    const items = this.#all();
    const at = items.findIndex((item) => same(item, x));
    if (at < 0) throw new ValueError("deque.remove(x): x not in deque");
    items.splice(at, 1);
    this.#become(items);
  }
  reverse(): void {
    this.#become(this.#all().reverse());
  }
  rotate(n = 1): void {
    const items = this.#all();
    if (items.length === 0) return;
    const by = ((n % items.length) + items.length) % items.length;
    this.#become([...items.slice(items.length - by), ...items.slice(0, items.length - by)]);
  }

  #all(): T[] {
    return this.#items.slice(this.#head);
  }
  #become(items: T[]): void {
    this.#version += 1;
    this.#items = items;
    this.#head = 0;
  }
  #place(index: unknown): number {
    if (as_int(index) === undefined) throw new TypeError(`sequence index must be integer, not '${type_name(index)}'`);
    const i = to_position(index);
    const at = i < 0 ? i + this.__len__() : i;
    if (at < 0 || at >= this.__len__()) throw new IndexError("deque index out of range");
    return at + this.#head;
  }

  *[Symbol.iterator](): Generator<T, undefined, undefined> {
    const version = this.#version;
    for (let i = 0; i < this.__len__(); i += 1) {
      yield this.#items[this.#head + i] as T;
      if (this.#version !== version) throw new RuntimeError("deque mutated during iteration");
    }
  }
  __reversed__(): PyIterator<T> {
    return this.#all().reverse()[Symbol.iterator]();
  }
  __len__(): number {
    return this.#items.length - this.#head;
  }
  __getitem__(index: number): T {
    return this.#items[this.#place(index)] as T;
  }
  __setitem__(index: number, item: T): void {
    this.#items[this.#place(index)] = item;
  }
  __delitem__(index: number): void {
    this.#place(index);
    const items = this.#all();
    items.splice(index < 0 ? index + items.length : index, 1);
    this.#become(items);
  }
  __contains__(x: unknown): boolean {
    return this.#all().some((item) => same(item, x));
  }
  __eq__(other: unknown): unknown {
    return other instanceof deque ? eq(this.#all(), other.#all()) : NotImplemented;
  }
  __lt__(other: unknown): unknown {
    return other instanceof deque ? lt(this.#all(), other.#all()) : NotImplemented;
  }
  __le__(other: unknown): unknown {
    return other instanceof deque ? le(this.#all(), other.#all()) : NotImplemented;
  }
  __add__(other: unknown): unknown {
    if (!(other instanceof deque)) throw new TypeError(`can only concatenate deque (not "${type_name(other)}") to deque`);
    return new deque<unknown>([...this, ...other], this.maxlen);
  }
  __iadd__(other: Iterable<T>): this {
    this.extend(other);
    return this;
  }
  get __hash__(): null {
    return null;
  }
  __repr__(): string {
    const limit = this.maxlen === null ? "" : `, maxlen=${this.maxlen}`;
    return enclose(this, `${type_name(this)}([`, `]${limit})`, () => items_repr(this));
  }
}
declare_type(deque, "deque", "collections");

/** What makes a missing value: a function, or a class. */
type Factory<V> = (() => V) | (new () => V);

/** A dict that makes what is missing: `new defaultdict(list)`. */
export class defaultdict<K = unknown, V = unknown> extends Dict<K, V> {
  default_factory: Factory<V> | null;

  constructor(default_factory: Factory<V> | null = null, source?: Dict<K, V> | Iterable<readonly [K, V]>) {
    super();
    if (default_factory !== null && !callable(default_factory)) {
      throw new TypeError("first argument must be callable or None");
    }
    this.default_factory = default_factory;
    if (source !== undefined) this.update(source);
  }
  __missing__(key: K): V {
    if (this.default_factory === null) throw new KeyError(key);
    const value = call_<V>(this.default_factory as () => V);
    this.__setitem__(key, value);
    return value;
  }
  override copy(): defaultdict<K, V> {
    return new defaultdict(this.default_factory, this);
  }
  override __repr__(): string {
    return enclose(this, `${type_name(this)}(${repr(this.default_factory)}, `, ")", () => `{${this.entries_repr()}}`);
  }
}
declare_type(defaultdict, "defaultdict", "collections");

type Counted<K> = Dict<K, number> | AnyIterable<K> | Readonly<Record<string, number>>;

/** Counts: `new Counter("abca")`; a missing key counts 0. */
export class Counter<K = string> extends Dict<K, number> {
  constructor(source?: Counted<K>) {
    super();
    if (source !== undefined) this.#count(source, 1);
  }
  #count(source: unknown, sign: 1 | -1): void {
    const pairs = is_keywords(source) ? Object.entries(source) : source instanceof Dict ? source.items() : undefined;
    if (pairs !== undefined) {
      for (const [key, count] of pairs) this.__setitem__(key as K, change(this.get(key as K, 0), count, sign));
      return;
    }
    for (const item of iter(source)) this.__setitem__(item as K, this.get(item as K, 0) + sign);
  }
  __missing__(): number {
    return 0;
  }
  override update(...sources: unknown[]): void {
    for (const source of sources) this.#count(source, 1);
  }
  subtract(source: Counted<K>): void {
    this.#count(source, -1);
  }
  /** Only what counts more than nothing. */
  __pos__(): Counter<K> {
    return new Counter<K>().__add__(this) as Counter<K>;
  }
  /** Only what counts less than nothing, turned round. */
  __neg__(): Counter<K> {
    return new Counter<K>().__sub__(this) as Counter<K>;
  }
  most_common(n: number | null = null): (readonly [K, number])[] {
    const all = sorted(this.items(), { key: ([, count]) => count, reverse: true });
    return n === null ? all : all.slice(0, Math.max(0, n));
  }
  *elements(): Generator<K, void, undefined> {
    for (const [key, count] of this.items()) for (let i = 0; i < count; i += 1) yield key;
  }
  total(): number {
    let total = 0;
    for (const count of this.values()) total = add(total, count);
    return total;
  }
  override copy(): Counter<K> {
    return new Counter<K>(this);
  }
  override __delitem__(key: K): void {
    if (this.has(key)) super.__delitem__(key);
  }
  #combine(other: unknown, count: (a: number, b: number) => number): unknown {
    if (!(other instanceof Counter)) return NotImplemented;
    const result = new Counter<unknown>();
    const take = (key: unknown): void => {
      const value = count(this.get(key as K, 0), other.get(key, 0));
      if (gt(value, 0)) result.__setitem__(key, value);
    };
    for (const key of this) take(key);
    for (const key of other) if (!this.has(key)) take(key);
    return result;
  }
  __add__(other: unknown): unknown {
    return this.#combine(other, add);
  }
  __sub__(other: unknown): unknown {
    return this.#combine(other, sub);
  }
  override __or__(other: unknown): unknown {
    return this.#combine(other, (a, b) => (lt(a, b) ? b : a));
  }
  __and__(other: unknown): unknown {
    return this.#combine(other, (a, b) => (lt(a, b) ? a : b));
  }
  override __eq__(other: unknown): unknown {
    return other instanceof Counter ? this.#holds(other, eq) : super.__eq__(other);
  }
  __le__(other: unknown): unknown {
    return other instanceof Counter ? this.#holds(other, le) : NotImplemented;
  }
  __lt__(other: unknown): unknown {
    return other instanceof Counter ? this.#holds(other, le) && ne(this, other) : NotImplemented;
  }
  /** Whether a test holds of both counts of everything that either counts. */
  #holds(other: Counter<unknown>, test: (a: unknown, b: unknown) => boolean): boolean {
    const keys = [...this, ...other] as K[];
    return keys.every((key) => test(this.get(key, 0), other.get(key, 0)));
  }
  override __repr__(): string {
    if (this.__len__() === 0) return `${type_name(this)}()`;
    return enclose(this, `${type_name(this)}(`, ")", () => repr(dict(this.most_common())));
  }
}
declare_type(Counter, "Counter", "collections");

function change(count: number, by: unknown, sign: 1 | -1): number {
  return sign === 1 ? add(Number(by), count) : sub(count, Number(by));
}

/** What `namedtuple` returns. `Row` says which names the fields have. */
export interface NamedTupleClass<Row extends object> {
  new (...values: readonly unknown[]): NamedTuple<Row>;
  readonly _fields: readonly string[];
  readonly _field_defaults: Dict<string, unknown>;
  _make(values: Iterable<unknown>): NamedTuple<Row>;
}
export type NamedTuple<Row extends object> = readonly Row[keyof Row][] & Readonly<Row> & {
  _asdict(): Dict<string, Row[keyof Row]>;
  _replace(changes: Partial<Row>): NamedTuple<Row>;
};

/** `namedtuple<{ x: number; y: number }>("Point", ["x", "y"], { defaults: [0] })` */
export function namedtuple<Row extends object>(
  name: string,
  fields: string | readonly string[],
  options: { readonly defaults?: readonly unknown[] } = {},
): NamedTupleClass<Row> {
  const names = typeof fields === "string" ? fields.split(/[\s,]+/).filter((field) => field !== "") : [...fields];
  const defaults = options.defaults ?? [];

  class Named extends Tuple<unknown> {
    static readonly _fields = Tuple.collect(names);
    static readonly _field_defaults = dict(defaults.map((value, i): readonly [string, unknown] => [names[names.length - defaults.length + i] ?? "", value]));
    static _make(this: typeof Named | undefined, values: Iterable<unknown>): Named {
      const items = [...iter(values)];
      if (items.length !== names.length) throw new TypeError(`Expected ${names.length} arguments, got ${items.length}`);
      // Read off the class by `getattr`, it has no class that it is called on.
      return new (this ?? Named)(...items);
    }
    constructor(...values: unknown[]) {
      super();
      for (const value of arguments_of(name, names, defaults, values)) this.push(value);
    }
    _asdict(): Dict<string, unknown> {
      return dict(names.map((field, i): readonly [string, unknown] => [field, this[i]]));
    }
    _replace(changes: Readonly<Record<string, unknown>>): unknown {
      const unknown = Object.keys(changes).filter((field) => !names.includes(field));
      if (unknown.length > 0) throw new TypeError(`Got unexpected field names: ${repr(unknown)}`);
      return Reflect.construct(type(this), names.map((field, i) => (field in changes ? changes[field] : this[i])));
    }
    __repr__(): string {
      return `${type(this).__name__}(${names.map((field, i) => `${field}=${repr(this[i])}`).join(", ")})`;
    }
  }
  names.forEach((field, i) => {
    Object.defineProperty(Named.prototype, field, {
      get(this: Named) { return this[i]; },
      set(this: Named) { throw new AttributeError("can't set attribute"); },
      configurable: true,
    });
  });
  for (const attribute of ["_fields", "_field_defaults", "_make"]) show_on_instances(Named, attribute);
  Object.defineProperty(Named, "name", { value: name });
  Object.defineProperty(Named, "__module__", { value: "__main__" });
  return Named as unknown as NamedTupleClass<Row>;
}

/** The values of all fields, from positions, keywords and defaults. */
function arguments_of(name: string, fields: readonly string[], defaults: readonly unknown[], given: readonly unknown[]): unknown[] {
  const [values, keywords] = split_keywords(given);
  const call = `${name}.__new__()`;
  if (values.length > fields.length) {
    throw new TypeError(`${call} takes ${fields.length + 1} positional arguments but ${values.length + 1} were given`);
  }
  for (const keyword of Object.keys(keywords)) {
    if (!fields.includes(keyword)) throw new TypeError(`${call} got an unexpected keyword argument '${keyword}'`);
  }
  const missing: string[] = [];
  const result = fields.map((field, i) => {
    if (i < values.length) return values[i];
    if (field in keywords) return keywords[field];
    const at = i - (fields.length - defaults.length);
    if (at >= 0) return defaults[at];
    missing.push(repr(field));
    return null;
  });
  if (missing.length > 0) {
    const [last = ""] = missing.slice(-1);
    const list = missing.length === 1 ? last : missing.length === 2 ? missing.join(" and ") : `${missing.slice(0, -1).join(", ")}, and ${last}`;
    throw new TypeError(`${call} missing ${missing.length} required positional argument${missing.length === 1 ? "" : "s"}: ${list}`);
  }
  return result;
}

