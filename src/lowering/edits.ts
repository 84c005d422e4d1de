// Changes to a text, collected in the order in which a walk over its tree meets them and applied in one pass.
// No change adds or removes a line: the line breaks of whatever is replaced are kept.

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string | (() => string);
}

const lineBreaks = /\r\n|[\n\r\u2028\u2029]/g;
const wordCharacter = /[\w$#\u0080-\uffff]/;

export class Edits {
  readonly #source: string;
  readonly #edits: Edit[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  /** Inserts before the character at `at`. Of several insertions at one place the earlier call comes first. */
  insert(at: number, text: string): void {
    this.#edits.push({ from: at, to: at, text });
  }

  /** Replaces a range; changes inside it are dropped, unless the range is also rendered by itself. */
  replace(from: number, to: number, text: string | (() => string)): void {
    this.#edits.push({ from, to, text });
  }

  /** Leaves nothing of a range but its line breaks, and a space where two words would grow together. */
  erase(from: number, to: number): void {
    const glued = wordCharacter.test(this.#source[from - 1] ?? "") && wordCharacter.test(this.#source[to] ?? "");
    this.replace(from, to, glued ? " " : "");
  }

  /** True if some change says so. */
  some(predicate: (text: string) => boolean): boolean {
    return this.#edits.some(({ text }) => predicate(typeof text === "string" ? text : text()));
  }

  /** The changed text of a range: only changes that lie within it count. */
  render(from = 0, to = this.#source.length): string {
    const edits = this.#edits.filter((edit) => edit.from >= from && edit.to <= to).sort((a, b) => a.from - b.from);
    let text = "";
    let done = from;
    for (const edit of edits) {
      if (edit.from < done) continue;
      text += this.#source.slice(done, edit.from) + (typeof edit.text === "string" ? edit.text : edit.text());
      if (edit.to > edit.from) text += (this.#source.slice(edit.from, edit.to).match(lineBreaks) ?? []).join("");
      done = edit.to;
    }
    return text + this.#source.slice(done, to);
  }
}
