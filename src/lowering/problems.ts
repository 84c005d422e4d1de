// What lowering cannot accept, said to a person, and where in the text things stand.

/** Why a text cannot be lowered. Line and column count from 1, columns in UTF-16 units. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  /** A plain sentence. */
  readonly message: string;
}

/** Turns offsets into lines and columns. */
export class LineTable {
  readonly #starts: number[] = [0];

  constructor(source: string) {
    for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) this.#starts.push(at + 1);
  }

  /** The line, from 1, on which an offset lies. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  problemAt(offset: number, message: string): Problem {
    const line = this.lineAt(offset);
    return { line, column: offset - (this.#starts[line - 1] ?? 0) + 1, message };
  }
}
