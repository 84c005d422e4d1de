// Edits that outlive the page: one entry of local storage for each example, bound to the Python of the note that was
// edited. Storage may be refused, full, or hold anything; all that is met here.
import type { Edits } from "./program-pair.ts";

/** The part of Storage that is used. */
export type EditStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

export type Remembered =
  | { readonly kind: "none" }
  | { readonly kind: "edits"; readonly edits: Edits }
  /** There were some, of a note that has changed since; they are dropped. */
  | { readonly kind: "outdated" };

export class SavedEdits {
  readonly #storage: EditStorage | undefined;
  readonly #key: string;
  readonly #hash: string;

  /** `hash` is that of the note's own Python. */
  constructor(storage: EditStorage | undefined, key: string, hash: string) {
    this.#storage = storage;
    this.#key = key;
    this.#hash = hash;
  }

  recall(): Remembered {
    const text = this.#try((storage) => storage.getItem(this.#key));
    if (text === undefined || text === null) return { kind: "none" };
    const saved = readSaved(text);
    if (saved?.hash === this.#hash) return { kind: "edits", edits: saved.edits };
    this.forget();
    return saved === undefined ? { kind: "none" } : { kind: "outdated" };
  }

  /** Whether they could be kept. */
  keep(edits: Edits): boolean {
    const text = JSON.stringify({ hash: this.#hash, ...edits });
    return this.#try((storage) => (storage.setItem(this.#key, text), true)) === true;
  }

  forget(): void {
    this.#try((storage) => storage.removeItem(this.#key));
  }

  #try<Result>(use: (storage: EditStorage) => Result): Result | undefined {
    try {
      return this.#storage && use(this.#storage);
    } catch {
      return undefined;
    }
  }
}

function readSaved(text: string): { readonly hash: string; readonly edits: Edits } | undefined {
  try {
    const saved: unknown = JSON.parse(text);
    if (typeof saved !== "object" || saved === null || !("hash" in saved && "python" in saved && "typescript" in saved)) return undefined;
    const { hash, python, typescript } = saved;
    if (typeof hash !== "string" || typeof python !== "string") return undefined;
    if (typescript !== null && typeof typescript !== "string") return undefined;
    return { hash, edits: { python, typescript } };
  } catch {
    return undefined;
  }
}
