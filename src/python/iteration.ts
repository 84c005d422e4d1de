// Going through values: `iter`, `next`, `len`, `enumerate`, `zip`, `map`, `filter`, `reversed`, `sorted`, `any`, `all`,
// `unpack`. Adding up and choosing (`sum`, `min`, `max`) is in reductions.ts, `range` in range.ts.
import { IndexError, StopIteration, TypeError, ValueError } from "./exceptions.ts";
import { eq } from "./compare.ts";
import { list, sort, type SortOptions, Tuple } from "./list.ts";
import { as_function, declare_type, is_keywords, special } from "./special.ts";
import { Lazy } from "./lazy.ts";
import { code_point_length } from "./text.ts";
import { truth } from "./truth.ts";
import { type, tp_name } from "./type.ts";

/** A user's class that iterates in Python's way. */
export interface Iterates<T> {
  __iter__(): { __next__(): T } | Iterator<T, unknown, unknown>;
}
/** Anything that ports go through. */
export type AnyIterable<T> = Iterable<T> | Iterates<T>;

/** An iterator that `for … of` takes too. */
export type PyIterator<T> = IterableIterator<T, unknown, undefined>;

/** `iter(x)`; with a sentinel, calls `x` until it gives that. @throws TypeError when `x` is not iterable. */
export function iter<T>(x: AnyIterable<T>): PyIterator<T>;
export function iter<T>(x: () => T, sentinel: T): PyIterator<T>;
export function iter(x: unknown): PyIterator<unknown>;
export function iter(x: unknown): PyIterator<unknown>;
export function iter(x: unknown, ...sentinel: unknown[]): PyIterator<unknown> {
  if (sentinel.length > 0) {
    const step = as_function(x);
    if (step === undefined) throw new TypeError("iter(v, w): v must be callable");
    return new CallableIterator(until(() => step(), sentinel[0]));
  }
  const found = find_iterator(x);
  if (found === undefined) throw new TypeError(`'${tp_name(x)}' object is not iterable`);
  return found;
}

/** The iterator of `x`, or `undefined` when it has none. */
export function find_iterator(x: unknown): PyIterator<unknown> | undefined {
  if (typeof x === "string") return x[Symbol.iterator]();
  if ((typeof x !== "object" && typeof x !== "function") || x === null) return undefined;
  const python: unknown = Reflect.get(x, "__iter__");
  if (typeof python === "function") return adapt(python.call(x));
  const native: unknown = Reflect.get(x, Symbol.iterator);
  if (typeof native === "function") return adapt(native.call(x));
  const getitem = special(x, "__getitem__");
  return getitem === undefined ? undefined : by_index((i) => getitem.call(x, i));
}

/** An iterator of either language, as one that `for … of` takes. */
function adapt(iterator: unknown): PyIterator<unknown> {
  if (typeof iterator === "object" && iterator !== null) {
    const native: unknown = Reflect.get(iterator, "next");
    if (typeof native === "function" && Symbol.iterator in iterator) return iterator as PyIterator<unknown>;
    if (typeof native === "function") return new Lazy(iterator as Iterator<unknown>);
    const python = special(iterator, "__next__");
    if (python !== undefined) return new Stepping(() => python.call(iterator));
  }
  throw new TypeError(`iter() returned non-iterator of type '${tp_name(iterator)}'`);
}

function* until(step: () => unknown, sentinel: unknown): Generator<unknown, void, undefined> {
  for (let value = step(); !eq(value, sentinel); value = step()) yield value;
}

function* by_index(item: (index: number) => unknown): Generator<unknown, void, undefined> {
  for (let i = 0; ; i += 1) {
    let value: unknown;
    try {
      value = item(i);
    } catch (error) {
      if (error instanceof IndexError || error instanceof StopIteration) return;
      throw error;
    }
    yield value;
  }
}

/** Steps with `__next__`, whose StopIteration is the end. */
class Stepping implements PyIterator<unknown> {
  readonly #step: () => unknown;
  constructor(step: () => unknown) {
    this.#step = step;
  }
  next(): IteratorResult<unknown, unknown> {
    try {
      return { done: false, value: this.#step() };
    } catch (error) {
      if (error instanceof StopIteration) return { done: true, value: error.value };
      throw error;
    }
  }
  [Symbol.iterator](): this {
    return this;
  }
}

/** `next(it)`, `next(it, default)` @throws StopIteration */
export function next<T>(iterator: Iterator<T, unknown, undefined> | { __next__(): T }): T;
export function next<T, D>(iterator: Iterator<T, unknown, undefined> | { __next__(): T }, otherwise: D): T | D;
export function next(iterator: unknown, ...otherwise: unknown[]): unknown;
export function next(iterator: unknown, ...otherwise: unknown[]): unknown {
  const python = special(iterator, "__next__");
  if (python !== undefined) {
    if (otherwise.length === 0) return python.call(iterator);
    try {
      return python.call(iterator);
    } catch (error) {
      if (error instanceof StopIteration) return otherwise[0];
      throw error;
    }
  }
  const native = special(iterator, "next");
  if (native === undefined || Array.isArray(iterator)) throw new TypeError(`'${tp_name(iterator)}' object is not an iterator`);
  const step = native.call(iterator);
  if (typeof step !== "object" || step === null || !("done" in step) || !("value" in step)) {
    throw new TypeError(`'${tp_name(iterator)}' object is not an iterator`);
  }
  if (!step.done) return step.value;
  if (otherwise.length > 0) return otherwise[0];
  throw step.value == null ? new StopIteration() : new StopIteration(step.value);
}

/** What `len` takes. */
export interface Sized {
  __len__(): number;
}

/** `len(x)`: of a string, its code points. */
export function len(x: string | readonly unknown[] | Sized): number;
export function len(x: unknown): number;
export function len(x: unknown): number {
  if (typeof x === "string") return code_point_length(x);
  if (Array.isArray(x)) return x.length;
  const method = special(x, "__len__");
  if (method === undefined) throw new TypeError(`object of type '${tp_name(x)}' has no len()`);
  return checked_length(method.call(x));
}

/** What a `__len__` gave, if a length can be that. */
export function checked_length(length: unknown): number {
  if (typeof length === "number" && length >= 0) return length;
  if (typeof length === "number") throw new ValueError("__len__() should return >= 0");
  throw new TypeError(`'${tp_name(length)}' object cannot be interpreted as an integer`);
}

class Enumerate<T> extends Lazy<T> {}
class Zip<T> extends Lazy<T> {}
class MapIterator<T> extends Lazy<T> {}
class Filter<T> extends Lazy<T> {}
class Reversed<T> extends Lazy<T> {}
class CallableIterator<T> extends Lazy<T> {}
declare_type(CallableIterator, "callable_iterator");

/** `enumerate(xs, start)` */
export function enumerate<T>(items: AnyIterable<T>, start: number | { start?: number } = 0): PyIterator<readonly [number, T]> {
  return new Enumerate(numbered(iter(items), is_keywords(start) ? Number(start["start"]) : Number(start)));
}
function* numbered<T>(items: PyIterator<T>, start: number): Generator<readonly [number, T]> {
  let i = start;
  for (const item of items) yield Tuple.of<unknown>(i++, item) as readonly unknown[] as readonly [number, T];
}
declare_type(enumerate, "enumerate", "builtins", Enumerate);

type Zipped<S extends readonly unknown[]> = { readonly [K in keyof S]: S[K] extends AnyIterable<infer T> ? T : unknown };

/** `zip(a, b, { strict: true })` */
export function zip<A, B>(a: AnyIterable<A>, b: AnyIterable<B>, options?: { strict: boolean }): PyIterator<readonly [A, B]>;
export function zip<A, B, C>(
  a: AnyIterable<A>,
  b: AnyIterable<B>,
  c: AnyIterable<C>,
  options?: { strict: boolean },
): PyIterator<readonly [A, B, C]>;
export function zip<const S extends readonly AnyIterable<unknown>[]>(...sources: S): PyIterator<Zipped<S>>;
export function zip(...args: unknown[]): PyIterator<readonly unknown[]> {
  const options = args[args.length - 1];
  const strict = is_keywords(options);
  const sources = (strict ? args.slice(0, -1) : args).map((source) => {
    const found = find_iterator(source);
    if (found === undefined) throw new TypeError(`'${tp_name(source)}' object is not iterable`);
    return found;
  });
  return new Zip(zipped(sources, strict && options["strict"] === true));
}
function* zipped(sources: readonly PyIterator<unknown>[], strict: boolean): Generator<readonly unknown[]> {
  if (sources.length === 0) return;
  for (;;) {
    const items = new Tuple();
    for (const [i, source] of sources.entries()) {
      const step = source.next();
      if (!step.done) {
        items.push(step.value);
        continue;
      }
      if (strict) check_strict(sources, i);
      return;
    }
    yield items;
  }
}
function check_strict(sources: readonly PyIterator<unknown>[], ended: number): void {
  const others = (count: number): string => (count === 1 ? "argument 1" : `arguments 1-${count}`);
  if (ended > 0) throw new ValueError(`zip() argument ${ended + 1} is shorter than ${others(ended)}`);
  for (const [i, source] of sources.entries()) {
    if (i > 0 && !source.next().done) throw new ValueError(`zip() argument ${i + 1} is longer than ${others(i)}`);
  }
}
declare_type(zip, "zip", "builtins", Zip);

/** `map(f, xs, ys…)` */
export function map<T, R>(f: (item: T) => R, items: AnyIterable<T>): PyIterator<R>;
export function map<A, B, R>(f: (a: A, b: B) => R, a: AnyIterable<A>, b: AnyIterable<B>): PyIterator<R>;
export function map(f: unknown, ...sources: unknown[]): PyIterator<unknown> {
  const one = sources.length === 1 ? iter(sources[0]) : null;
  const rows = one ?? zipped(sources.map((source) => iter(source)), false);
  return new MapIterator(mapped(f, rows, one === null));
}
function* mapped(given: unknown, rows: Iterable<unknown>, spread: boolean): Generator<unknown> {
  const f = as_function(given);
  for (const row of rows) {
    if (f === undefined) throw new TypeError(`'${tp_name(given)}' object is not callable`);
    yield spread && Array.isArray(row) ? f(...row) : f(row);
  }
}
declare_type(map, "map", "builtins", MapIterator);

/** `filter(f, xs)`; `null` keeps what is true. */
export function filter<T>(f: ((item: T) => unknown) | null, items: AnyIterable<T>): PyIterator<T> {
  return new Filter(filtered(f, iter(items)));
}
function* filtered<T>(given: ((item: T) => unknown) | null, items: PyIterator<T>): Generator<T> {
  const f = given == null ? (item: unknown): unknown => item : as_function(given);
  for (const item of items) {
    if (f === undefined) throw new TypeError(`'${tp_name(given)}' object is not callable`);
    if (truth(f(item))) yield item;
  }
}
declare_type(filter, "filter", "builtins", Filter);

/** `reversed(xs)` */
export function reversed<T>(items: readonly T[]): PyIterator<T>;
export function reversed(items: string): PyIterator<string>;
export function reversed<T>(items: { __reversed__(): PyIterator<T> }): PyIterator<T>;
export function reversed<T>(items: Sized & { __getitem__(index: number): T }): PyIterator<T>;
export function reversed(items: unknown): PyIterator<unknown> {
  const method = special(items, "__reversed__");
  if (method !== undefined) return adapt(method.call(items));
  if (typeof items === "string") return new Reversed(backwards([...items]));
  if (Array.isArray(items)) return new Reversed(backwards(items));
  const getitem = special(items, "__getitem__");
  if (getitem === undefined || special(items, "__len__") === undefined || special(items, "keys") !== undefined) {
    throw new TypeError(`'${tp_name(items)}' object is not reversible`);
  }
  return new Reversed(from_last(len(items), (i) => getitem.call(items, i)));
}
function backwards<T>(items: readonly T[]): Generator<T> {
  return from_last(items.length, (i) => items[i] as T);
}
function* from_last<T>(length: number, item: (index: number) => T): Generator<T> {
  for (let i = length - 1; i >= 0; i -= 1) yield item(i);
}
declare_type(reversed, "reversed", "builtins", Reversed);

/** `sorted(xs, { key, reverse })`: a new list, stable. */
export function sorted<T>(items: AnyIterable<T>, options?: SortOptions<T>): T[] {
  const result: T[] = [];
  for (const item of iter(items)) result.push(item);
  sort(result, options);
  return result;
}

export function any(items: AnyIterable<unknown>): boolean {
  for (const item of iter(items)) if (truth(item)) return true;
  return false;
}
export function all(items: AnyIterable<unknown>): boolean {
  for (const item of iter(items)) if (!truth(item)) return false;
  return true;
}

/** The items of `x` for `const [a, b] = …`, after a check that there are `count` of them. */
export function unpack<T extends readonly unknown[]>(x: T, count: number): T;
export function unpack<T>(x: AnyIterable<T>, count: number): T[];
export function unpack(x: unknown, count: number): unknown[];
export function unpack(x: unknown, count: number): unknown {
  if (find_iterator(x) === undefined) throw new TypeError(`cannot unpack non-iterable ${tp_name(x)} object`);
  const items = list(x);
  if (items.length < count) throw new ValueError(`not enough values to unpack (expected ${count}, got ${items.length})`);
  if (items.length > count) {
    const got = len_known(x) ? `, got ${items.length}` : "";
    throw new ValueError(`too many values to unpack (expected ${count}${got})`);
  }
  return items;
}

function len_known(x: unknown): boolean {
  return Array.isArray(x) || type(x).__name__ === "dict";
}
