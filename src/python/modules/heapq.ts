// Python's `heapq`: the same sifting as CPython's, so that a heap has the same order when it is printed.
// Specified by CPython's Lib/heapq.py.
import { IndexError } from "../exceptions.ts";
import { lt } from "../compare.ts";
import { type AnyIterable, iter, sorted } from "../iteration.ts";
import type { SortOptions } from "../list.ts";
import { split_keywords } from "../special.ts";

function sift_towards_root<T>(heap: T[], start: number, from: number): void {
  const item = heap[from] as T;
  let at = from;
  while (at > start) {
    const parent = (at - 1) >> 1;
    if (!lt(item, heap[parent])) break;
    heap[at] = heap[parent] as T;
    at = parent;
  }
  heap[at] = item;
}

/** Bubbles the smaller child up to a leaf, then sifts the item from there: fewer comparisons than stopping early. */
function sift_from_root<T>(heap: T[], start: number): void {
  const item = heap[start] as T;
  let at = start;
  for (let child = 2 * at + 1; child < heap.length; child = 2 * at + 1) {
    const right = child + 1;
    if (right < heap.length && !lt(heap[child], heap[right])) child = right;
    heap[at] = heap[child] as T;
    at = child;
  }
  heap[at] = item;
  sift_towards_root(heap, start, at);
}

export function heappush<T>(heap: T[], item: T): void {
  heap.push(item);
  sift_towards_root(heap, 0, heap.length - 1);
}

/** @throws IndexError when the heap is empty. */
export function heappop<T>(heap: T[]): T {
  if (heap.length === 0) throw new IndexError("index out of range");
  const last = heap.pop() as T;
  if (heap.length === 0) return last;
  const smallest = heap[0] as T;
  heap[0] = last;
  sift_from_root(heap, 0);
  return smallest;
}

export function heapify(heap: unknown[]): void {
  for (let i = (heap.length >> 1) - 1; i >= 0; i -= 1) sift_from_root(heap, i);
}

export function heappushpop<T>(heap: T[], item: T): T {
  if (heap.length === 0 || !lt(heap[0], item)) return item;
  const smallest = heap[0] as T;
  heap[0] = item;
  sift_from_root(heap, 0);
  return smallest;
}

export function heapreplace<T>(heap: T[], item: T): T {
  if (heap.length === 0) throw new IndexError("index out of range");
  const smallest = heap[0] as T;
  heap[0] = item;
  sift_from_root(heap, 0);
  return smallest;
}

export function nsmallest<T>(n: number, items: AnyIterable<T>, options: SortOptions<T> = {}): T[] {
  return sorted(items, options).slice(0, Math.max(0, n));
}
export function nlargest<T>(n: number, items: AnyIterable<T>, options: SortOptions<T> = {}): T[] {
  return sorted(items, { ...options, reverse: true }).slice(0, Math.max(0, n));
}

export interface MergeOptions<T> {
  readonly key?: ((item: T) => unknown) | null;
  readonly reverse?: boolean;
}

/** Goes through several sorted iterables as one; `merge(a, b, { key, reverse })`. */
export function* merge<T>(...sources: (AnyIterable<T> | MergeOptions<T>)[]): Generator<T, void, undefined> {
  const [iterables, options] = split_keywords(sources);
  const { key = null, reverse = false } = options as MergeOptions<T>;
  interface Head {
    readonly item: T;
    readonly rank: unknown;
    readonly order: number;
    readonly source: Iterator<T, unknown, undefined>;
  }
  const heads: Head[] = [];
  const before = (a: unknown, b: unknown): boolean => (reverse ? lt(b, a) : lt(a, b));
  const advance = (source: Iterator<T, unknown, undefined>, order: number): void => {
    const step = source.next();
    if (step.done) return;
    const rank = key === null ? step.value : key(step.value);
    const place = heads.findIndex((head) => before(rank, head.rank) || (!before(head.rank, rank) && order < head.order));
    heads.splice(place < 0 ? heads.length : place, 0, { item: step.value, rank, order, source });
  };
  iterables.forEach((source, order) => advance(iter(source as AnyIterable<T>), order));
  for (let head = heads.shift(); head !== undefined; head = heads.shift()) {
    yield head.item;
    advance(head.source, head.order);
  }
}
