// The heap of timers. Timers that are due at the same time come out in the order that CPython's `heapq` gives, which is
// neither first-in-first-out nor arbitrary: so the sifting is heapq's own. CPython: Lib/heapq.py, Modules/_heapqmodule.c.
//
// Runs inside QuickJS. No DOM, no Node.
import type { TimerHandle } from "./events.ts";

export class TimerHeap {
  #heap: TimerHandle[] = [];

  get size(): number {
    return this.#heap.length;
  }

  /** The timer that is due first. */
  get first(): TimerHandle | undefined {
    return this.#heap[0];
  }

  /** All timers, in the heap's own order. */
  toArray(): readonly TimerHandle[] {
    return this.#heap;
  }

  clear(): void {
    this.#heap = [];
  }

  push(timer: TimerHandle): void {
    this.#heap.push(timer);
    this.#siftDown(0, this.#heap.length - 1);
  }

  pop(): TimerHandle | undefined {
    const heap = this.#heap;
    const last = heap.pop();
    const first = heap[0];
    if (last === undefined || first === undefined) return last;
    heap[0] = last;
    this.#siftUp(0);
    return first;
  }

  /** Keeps the timers that `keep` accepts and makes a heap of them anew (`heapq.heapify`). */
  filter(keep: (timer: TimerHandle) => boolean): void {
    this.#heap = this.#heap.filter(keep);
    for (let index = (this.#heap.length >> 1) - 1; index >= 0; index--) this.#siftUp(index);
  }

  /** Moves the timer at `position` towards the root, down to `start`. The names are heapq's. */
  #siftDown(start: number, position: number): void {
    const heap = this.#heap;
    const moved = heap[position] as TimerHandle;
    const when = moved._when;
    while (position > start) {
      const parentPosition = (position - 1) >> 1;
      const parent = heap[parentPosition] as TimerHandle;
      if (when >= parent._when) break;
      heap[position] = parent;
      position = parentPosition;
    }
    heap[position] = moved;
  }

  /** Moves the timer at `position` to a leaf along the smaller children, then back up to where it belongs. */
  #siftUp(position: number): void {
    const heap = this.#heap;
    const end = heap.length;
    const start = position;
    const moved = heap[position] as TimerHandle;
    let childPosition = 2 * position + 1;
    while (childPosition < end) {
      const rightPosition = childPosition + 1;
      if (rightPosition < end && !((heap[childPosition] as TimerHandle)._when < (heap[rightPosition] as TimerHandle)._when)) {
        childPosition = rightPosition;
      }
      heap[position] = heap[childPosition] as TimerHandle;
      position = childPosition;
      childPosition = 2 * position + 1;
    }
    heap[position] = moved;
    this.#siftDown(start, position);
  }
}
