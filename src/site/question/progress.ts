// That the reader has done something, such as answered a question: kept in the browser alone, and only as long as the
// example is the same. Storage may be refused or full; then it is forgotten with the page.

/** The part of Storage that is used. */
export type ProgressStorage = Pick<Storage, "getItem" | "setItem">;

export class Progress {
  readonly #storage: () => ProgressStorage;
  readonly #key: string;
  readonly #hash: string;

  /** `storage` may throw: some browsers refuse to name it. `hash` is that of the note's Python. */
  constructor(storage: () => ProgressStorage, key: string, hash: string) {
    this.#storage = storage;
    this.#key = key;
    this.#hash = hash;
  }

  isDone(): boolean {
    try {
      return this.#storage().getItem(this.#key) === this.#hash;
    } catch {
      return false;
    }
  }

  done(): void {
    try {
      this.#storage().setItem(this.#key, this.#hash);
    } catch {
      // It is for the reader alone, and they have just seen it.
    }
  }
}
