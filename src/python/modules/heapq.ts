// `heapq`: heaps in lists, sifted as CPython sifts them, so that the list looks the same after every call.
// Specified by CPython's Lib/heapq.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { lt } from "../compare.ts";
import { IndexError } from "../exceptions.ts";
import { type AnyIterable, iter, sorted } from "../iteration.ts";

export function heappush<T>(heap: T[], item: T): void {
  heap.push(item);
  siftDown(heap, 0, heap.length - 1);
}

export function heappop<T>(heap: T[]): T {
  if (heap.length === 0) throw new IndexError("index out of range");
  const last = heap.pop() as T;
  if (heap.length === 0) return last;
  const first = heap[0] as T;
  heap[0] = last;
  siftUp(heap, 0);
  return first;
}

/** Takes the smallest and puts `item`, at the cost of one. */
export function heapreplace<T>(heap: T[], item: T): T {
  if (heap.length === 0) throw new IndexError("index out of range");
  const first = heap[0] as T;
  heap[0] = item;
  siftUp(heap, 0);
  return first;
}

/** Puts `item` and takes the smallest, at the cost of one. */
export function heappushpop<T>(heap: T[], item: T): T {
  if (heap.length === 0 || !lt(heap[0], item)) return item;
  return heapreplace(heap, item);
}

export function heapify<T>(heap: T[]): void {
  for (let index = (heap.length >> 1) - 1; index >= 0; index--) siftUp(heap, index);
}

interface KeyOption<T> {
  key?: ((item: T) => unknown) | null;
}

export function nsmallest<T>(n: number, items: AnyIterable<T>, options: KeyOption<T> = {}): T[] {
  return sorted([...iter(items)] as T[], options).slice(0, Math.max(0, n));
}

export function nlargest<T>(n: number, items: AnyIterable<T>, options: KeyOption<T> = {}): T[] {
  return sorted([...iter(items)] as T[], { ...options, reverse: true }).slice(0, Math.max(0, n));
}

/** Moves the item at `position` towards the root, down to `start`. The names are heapq's. */
function siftDown<T>(heap: T[], start: number, position: number): void {
  const item = heap[position] as T;
  while (position > start) {
    const parentPosition = (position - 1) >> 1;
    const parent = heap[parentPosition] as T;
    if (!lt(item, parent)) break;
    heap[position] = parent;
    position = parentPosition;
  }
  heap[position] = item;
}

/** Moves the item at `position` to a leaf along the smaller children, then back up to where it belongs. */
function siftUp<T>(heap: T[], position: number): void {
  const start = position;
  const item = heap[position] as T;
  let child = 2 * position + 1;
  while (child < heap.length) {
    if (child + 1 < heap.length && !lt(heap[child], heap[child + 1])) child++;
    heap[position] = heap[child] as T;
    position = child;
    child = 2 * position + 1;
  }
  heap[position] = item;
  siftDown(heap, start, position);
}
