// list and tuple: `list()`, Python's list methods (`list.pop(xs)`), and Tuple.
import { IndexError, TypeError, ValueError, setTupleMaker } from "./exceptions.ts";
import { lt, same } from "./compare.ts";
import { to_count } from "./integers.ts";
import { iter } from "./iteration.ts";
import { enclose, items_repr } from "./repr.ts";
import { as_function, declare_type, is_keywords } from "./special.ts";
import { type BuiltinType, type_name } from "./type.ts";

/** A tuple: an array that prints with round brackets, is a dict key, and never equals a list. */
export class Tuple<T = unknown> extends Array<T> {
  static override of<T>(...items: T[]): Tuple<T> {
    const made = new Tuple<T>();
    for (let i = 0; i < items.length; i += 1) made.push(items[i] as T);
    return made;
  }
  static collect<T>(items: Iterable<T>): Tuple<T> {
    const made = new Tuple<T>();
    for (const item of items) made.push(item);
    return made;
  }
  /** `map`, `filter`, `slice` of a tuple give lists. */
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
}

/** What a program's own kind of list extends: `class Stack(list)`. Its methods are methods, with Python's names. */
export class ListBase<T = unknown> extends Array<T> {
  constructor(items: Iterable<T> = []) {
    super();
    for (const item of iter(items)) super.push(item as T);
  }
  /** What is made of one with operators and slices is a plain list. */
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
  __repr__(): string {
    return enclose(this, "[", "]", () => items_repr(this));
  }
  append(item: T): void {
    super.push(item);
  }
  extend(items: Iterable<T>): void {
    list.extend(this, items);
  }
  insert(index: number, item: T): void {
    list.insert(this, index, item);
  }
  override pop(index = -1): T {
    if (index === -1 && this.length > 0) return super.pop() as T;
    return list.pop(this, index);
  }
  remove(item: unknown): void {
    list.remove(this, item);
  }
  index(item: unknown, start?: number, stop?: number): number {
    return list.index(this, item, start, stop);
  }
  count(item: unknown): number {
    return list.count(this, item);
  }
  clear(): void {
    list.clear(this);
  }
  copy(): T[] {
    return list.copy(this);
  }
  /** As Python's with options; a function is one of JavaScript's own, as this file calls it. */
  override sort(options?: SortOptions<T> | ((a: T, b: T) => number)): this {
    if (typeof options === "function") return super.sort(options);
    sort(this, options);
    return this;
  }
}

export interface TupleType extends BuiltinType<readonly unknown[]> {
  <const T extends readonly unknown[]>(...items: T): T;
}

/** `tuple(1, "a")` is `(1, "a")`; `tuple(...xs)` is `tuple(xs)`. */
export const tuple: TupleType = <const T extends readonly unknown[]>(...items: T): T =>
  Tuple.of(...items) as readonly unknown[] as T;
declare_type(tuple, "tuple", "builtins", Tuple);

export interface SortOptions<T> {
  readonly key?: ((item: T) => unknown) | null;
  readonly reverse?: boolean;
}

export interface ListType extends BuiltinType<unknown[]> {
  (): never[];
  <T>(items: Iterable<T>): T[];
  (items: unknown): unknown[];
  append<T>(xs: T[], item: T): void;
  extend<T>(xs: T[], items: Iterable<T>): void;
  insert<T>(xs: T[], index: number, item: T): void;
  /** @throws IndexError */
  pop<T>(xs: T[], index?: number): T;
  /** @throws ValueError when the item is not in the list. */
  remove(xs: unknown[], item: unknown): void;
  /** The index of an item of a list or tuple. @throws ValueError */
  index(xs: readonly unknown[], item: unknown, start?: number, stop?: number): number;
  count(xs: readonly unknown[], item: unknown): number;
  clear(xs: unknown[]): void;
  copy<T>(xs: readonly T[]): T[];
  reverse(xs: unknown[]): void;
  sort<T>(xs: T[], options?: SortOptions<T>): void;
}

export const list: ListType = Object.assign(
  function <T>(items?: Iterable<T>): T[] {
    if (items === undefined) return [];
    if (Array.isArray(items)) return Array.from<T>(items);
    const result: T[] = [];
    for (const item of iter(items)) result.push(item);
    return result;
  } as ListType,
  {
    append<T>(xs: T[], item: T): void {
      xs.push(item);
    },
    extend<T>(xs: T[], items: Iterable<T>): void {
      for (const item of list(items)) xs.push(item);
    },
    insert<T>(xs: T[], index: number, item: T): void {
      const at = to_count(index);
      xs.splice(at < 0 ? Math.max(0, at + xs.length) : at, 0, item);
    },
    pop<T>(xs: T[], index?: number): T {
      if (xs.length === 0) throw new IndexError("pop from empty list");
      if (index === undefined) return xs.pop() as T;
      let at = to_count(index);
      if (at < 0) at += xs.length;
      if (at < 0 || at >= xs.length) throw new IndexError("pop index out of range");
      return (at === 0 ? xs.shift() : xs.splice(at, 1)[0]) as T;
    },
    remove(xs: unknown[], item: unknown): void {
      const at = position(xs, item, 0, xs.length);
      if (at < 0) throw new ValueError("list.remove(x): x not in list");
      xs.splice(at, 1);
    },
    index(xs: readonly unknown[], item: unknown, start = 0, stop = Number.MAX_SAFE_INTEGER): number {
      const from = start < 0 ? Math.max(0, start + xs.length) : start;
      const to = stop < 0 ? stop + xs.length : Math.min(stop, xs.length);
      const at = position(xs, item, from, to);
      if (at >= 0) return at;
      const kind = xs instanceof Tuple ? "tuple" : "list";
      throw new ValueError(`${kind}.index(x): x not in ${kind}`);
    },
    count(xs: readonly unknown[], item: unknown): number {
      let count = 0;
      for (const each of xs) if (same(each, item)) count += 1;
      return count;
    },
    clear(xs: unknown[]): void {
      xs.length = 0;
    },
    copy<T>(xs: readonly T[]): T[] {
      return Array.from(xs);
    },
    reverse(xs: unknown[]): void {
      xs.reverse();
    },
    sort<T>(xs: T[], options?: SortOptions<T>): void {
      sort(xs, options);
    },
  },
);
declare_type(list, "list");

function position(xs: readonly unknown[], item: unknown, start: number, stop: number): number {
  for (let i = start; i < stop; i += 1) if (same(xs[i], item)) return i;
  return -1;
}

/** Sorts in place, stable, comparing with `<` only. */
export function sort<T>(xs: T[], options: SortOptions<T> = {}): void {
  if (!is_keywords(options)) throw new TypeError("sort() takes no positional arguments");
  const { reverse } = options;
  const key = options.key == null ? null : as_function(options.key);
  if (key === undefined) throw new TypeError(`'${type_name(options.key)}' object is not callable`);
  if (reverse) xs.reverse();
  if (key === null) {
    if (xs.every((x) => typeof x === "number" && x === x)) xs.sort((a, b) => Number(a) - Number(b));
    else merge_sort(xs, lt);
  } else {
    const keyed = xs.map((item): [unknown, T] => [key(item), item]);
    merge_sort(keyed, (a, b) => lt(a[0], b[0]));
    keyed.forEach(([, item], i) => (xs[i] = item));
  }
  if (reverse) xs.reverse();
}

/** Bottom-up over runs that are in order already, so that sorted input costs n comparisons. */
function merge_sort<T>(xs: T[], less: (a: T, b: T) => boolean): void {
  let runs: T[][] = [];
  let run: T[] = [];
  for (const item of xs) {
    const before = run[run.length - 1];
    if (run.length > 0 && less(item, before as T)) {
      runs.push(run);
      run = [];
    }
    run.push(item);
  }
  runs.push(run);
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < runs.length; i += 2) merged.push(merge(runs[i] ?? [], runs[i + 1] ?? [], less));
    runs = merged;
  }
  (runs[0] ?? []).forEach((item, i) => (xs[i] = item));
}

function merge<T>(left: T[], right: T[], less: (a: T, b: T) => boolean): T[] {
  const result: T[] = [];
  let i = 0;
  for (const item of right) {
    while (i < left.length && !less(item, left[i] as T)) result.push(left[i++] as T);
    result.push(item);
  }
  while (i < left.length) result.push(left[i++] as T);
  return result;
}

setTupleMaker((items) => tuple(...items));
