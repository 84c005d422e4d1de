// The callbacks that the loop will call, first in first out.
//
// Runs inside QuickJS. No DOM, no Node.

/** An entry: a handle, or a task with a step scheduled. */
export interface Runnable {
  /** Does what is due; nothing where it was cancelled. */
  _run(): void;
}

export class ReadyQueue {
  #coming: Runnable[] = [];
  #turn: (Runnable | undefined)[] = [];

  get size(): number {
    return this.#left().length + this.#coming.length;
  }

  /** Programs may look what `loop._ready` holds. */
  __len__(): number {
    return this.size;
  }

  [Symbol.iterator](): Iterator<Runnable> {
    return this.toArray().values();
  }

  push(entry: Runnable): void {
    const coming = this.#coming;
    coming[coming.length] = entry;
  }

  /**
   * Everything that is ready now, for one turn of the loop. Whoever takes an entry puts `undefined` in its place, since the
   * queue must not keep it alive, and empties the array at the end; what is left then comes first in the next turn.
   */
  takeTurn(): (Runnable | undefined)[] {
    const left = this.#left();
    this.#turn = left.length === 0 ? this.#coming : [...left, ...this.#coming];
    this.#coming = [];
    return this.#turn;
  }

  toArray(): readonly Runnable[] {
    return [...this.#left(), ...this.#coming];
  }

  /** What the turn that is under way has not come to yet. */
  #left(): Runnable[] {
    return this.#turn.filter((entry) => entry !== undefined);
  }
}
