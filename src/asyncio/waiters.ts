// The futures that wait at a lock or a queue: first in, first out. They stand in a Set, where one that gives up is taken
// out at no cost. CPython keeps them in a deque; a program that looks at `_waiters` gets one, and from then on they are
// in it and nowhere else, so that what the program does to it counts.
//
// Runs inside QuickJS. No DOM, no Node.
import { deque } from "../python/modules/collections.ts";
import type { Future } from "./futures.ts";

export class Waiters<T> {
  #set: Set<Future<T>> | null = null;
  #shown: deque<Future<T>> | null = null;

  get size(): number {
    return this.#shown?.__len__() ?? this.#set?.size ?? 0;
  }

  add(waiter: Future<T>): void {
    if (this.#shown !== null) this.#shown.append(waiter);
    else (this.#set ??= new Set()).add(waiter);
  }

  delete(waiter: Future<T>): void {
    if (this.#shown === null) this.#set?.delete(waiter);
    else if (this.#shown.__contains__(waiter)) this.#shown.remove(waiter);
  }

  [Symbol.iterator](): Iterator<Future<T>, undefined, undefined> {
    return this.#shown?.copy()[Symbol.iterator]() ?? (this.#set ?? []).values();
  }

  /** What the private attribute is in CPython: a deque. */
  get deque(): deque<Future<T>> {
    if (this.#shown === null) {
      this.#shown = new deque(this.#set ?? []);
      this.#set = null;
    }
    return this.#shown;
  }

  set deque(given: deque<Future<T>>) {
    this.#shown = given;
  }

  /** The same where CPython makes the deque for the first that waits: None until then. */
  get dequeIfAny(): deque<Future<T>> | null {
    return this.#set === null && this.#shown === null ? null : this.deque;
  }
}
