// The callbacks that the loop will call, first in first out.
//
// Runs inside QuickJS. No DOM, no Node.

/** An entry: a handle, or a task with a step scheduled. */
export interface Runnable {
  /** Does what is due; nothing where it was cancelled. True where it is due again in the next turn. */
  _run(): boolean | undefined;
}

export class ReadyQueue {
  /** What was pushed since the turn began; the loop adds to it what is due again. */
  coming: (Runnable | undefined)[] = [];
  /** What the turn calls, or has left when something was raised out of it. */
  #turn: (Runnable | undefined)[] = [];

  get size(): number {
    return this.#turn.length === 0 ? this.coming.length : this.toArray().length;
  }

  /** Programs may look what `loop._ready` holds. */
  __len__(): number {
    return this.size;
  }

  [Symbol.iterator](): Iterator<Runnable> {
    return this.toArray().values();
  }

  push(entry: Runnable): void {
    const coming = this.coming;
    coming[coming.length] = entry;
  }

  /**
   * Everything that is ready now, for one turn of the loop. Whoever takes an entry puts `undefined` in its place, since the
   * queue must not keep it alive, and empties the array at the end; what is left then comes first in the next turn.
   */
  takeTurn(): (Runnable | undefined)[] {
    const before = this.#turn;
    if (before.length === 0) {
      this.#turn = this.coming;
      this.coming = before;
    } else {
      this.#turn = this.toArray();
      this.coming = [];
    }
    return this.#turn;
  }

  toArray(): Runnable[] {
    return [...this.#turn, ...this.coming].filter((entry) => entry !== undefined);
  }
}
