// The heap of timers. Timers of one time fire in the order in which they were set: on a real clock each is set a little
// later than the one before, so CPython fires them so; its heap alone, on a clock that stands still, would not.
// Times that differ by less than the resolution of Linux's monotonic clock, 1 ns, are one time: sums of floats make such.
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

  /** All timers, those that are due first first. */
  toSorted(): TimerHandle[] {
    return this.#heap.toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
  }

  clear(): void {
    this.#heap = [];
  }

  push(timer: TimerHandle): void {
    this.#heap.push(timer);
    this.#rise(this.#heap.length - 1);
  }

  pop(): TimerHandle | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (last !== undefined && heap.length > 0) {
      heap[0] = last;
      this.#sink(0);
    }
    return first;
  }

  /** Keeps the timers that `keep` accepts. */
  filter(keep: (timer: TimerHandle) => boolean): void {
    this.#heap = this.#heap.filter(keep);
    for (let index = (this.#heap.length >> 1) - 1; index >= 0; index--) this.#sink(index);
  }

  #rise(index: number): void {
    const heap = this.#heap;
    const timer = heap[index] as TimerHandle;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = heap[parent] as TimerHandle;
      if (!isBefore(timer, above)) break;
      heap[index] = above;
      index = parent;
    }
    heap[index] = timer;
  }

  #sink(index: number): void {
    const heap = this.#heap;
    const timer = heap[index] as TimerHandle;
    for (;;) {
      let child = 2 * index + 1;
      const left = heap[child];
      if (left === undefined) break;
      const right = heap[child + 1];
      let smaller = left;
      if (right !== undefined && isBefore(right, left)) {
        smaller = right;
        child++;
      }
      if (!isBefore(smaller, timer)) break;
      heap[index] = smaller;
      index = child;
    }
    heap[index] = timer;
  }
}

function isBefore(a: TimerHandle, b: TimerHandle): boolean {
  return a.$nanoseconds < b.$nanoseconds || (a.$nanoseconds === b.$nanoseconds && a.$id < b.$id);
}
