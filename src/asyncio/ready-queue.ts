// The callbacks that the loop will call, first in first out.
//
// Runs inside QuickJS. No DOM, no Node.

/** An entry: a handle, or a task with a step scheduled. */
export interface Runnable {
  readonly _cancelled: boolean;
  _run(): void;
}

export class ReadyQueue {
  #entries: (Runnable | undefined)[] = [];
  #next = 0;

  get size(): number {
    return this.#entries.length - this.#next;
  }

  /** Programs may look what `loop._ready` holds. */
  __len__(): number {
    return this.size;
  }

  [Symbol.iterator](): Iterator<Runnable> {
    return this.toArray().values();
  }

  push(entry: Runnable): void {
    this.#entries.push(entry);
  }

  shift(): Runnable | undefined {
    const entries = this.#entries;
    const next = this.#next;
    const entry = entries[next];
    if (entry === undefined) return undefined;
    // The queue must not keep alive what it has given away.
    entries[next] = undefined;
    this.#next = next + 1;
    // The places of the taken ones are dropped in bulk, so that taking one costs the same however long the queue is.
    if (next >= 1024 && next * 2 >= entries.length) {
      this.#entries = entries.slice(next + 1);
      this.#next = 0;
    }
    return entry;
  }

  toArray(): readonly Runnable[] {
    return this.#entries.slice(this.#next).filter((entry) => entry !== undefined);
  }
}
