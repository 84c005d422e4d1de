// What was written to the streams, as lines with times: for the recorded output at build and for the live output in
// the page, so that both are cut in the same way. Pure.
import type { Written } from "../oracle/recording.ts";

/** One line of output. */
export interface OutputLine {
  /** Virtual seconds when the line began. */
  readonly at: number;
  readonly stream: Written["stream"];
  readonly text: string;
}

/** Longest text of a line that is shown; what follows is counted, not shown. */
export const longestLine = 2_000;

/** Gathers what is written into lines. A line without its newline yet may still grow. */
export class OutputLines {
  readonly lines: OutputLine[] = [];
  #open = false;

  /** Adds what was written and returns the index of the first line that it changed or made. */
  write({ at, stream, text }: Written): number {
    const last = this.lines.at(-1);
    const grows = this.#open && last?.stream === stream;
    const first = grows ? this.lines.length - 1 : this.lines.length;
    const pieces = text.split("\n");
    this.#open = pieces.at(-1) !== "";
    if (!this.#open) pieces.pop();
    for (const [index, piece] of pieces.entries()) {
      if (index === 0 && grows && last !== undefined) this.lines[first] = { ...last, text: last.text + piece };
      else this.lines.push({ at, stream, text: piece });
    }
    return first;
  }
}

/** The lines of everything that was written, in order. */
export function outputLines(written: readonly Written[]): OutputLine[] {
  const output = new OutputLines();
  for (const piece of written) output.write(piece);
  return output.lines;
}

/** The text of a line as it is shown: whole, or its beginning and how much was left out. */
export function shownText(text: string): string {
  if (text.length <= longestLine) return text;
  return `${text.slice(0, longestLine)} … (${(text.length - longestLine).toLocaleString("en")} more characters)`;
}

/** Whether two records say the same: same text in the same order, on the same stream, at the same virtual time. */
export function sameOutput(one: readonly Written[], other: readonly Written[]): boolean {
  const left = joinWrites(one);
  const right = joinWrites(other);
  return (
    left.length === right.length &&
    left.every((piece, index) => {
      const match = right[index];
      return match !== undefined && piece.stream === match.stream && piece.text === match.text && sameTime(piece.at, match.at);
    })
  );
}

/** How many writes a text came in does not matter; its stream and its time do. */
function joinWrites(written: readonly Written[]): Written[] {
  const joined: Written[] = [];
  for (const piece of written) {
    const last = joined.at(-1);
    if (piece.text === "") continue;
    if (last !== undefined && last.stream === piece.stream && sameTime(last.at, piece.at)) {
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    } else joined.push(piece);
  }
  return joined;
}

// Sums of floats may differ in the last bit between engines; a microsecond is far below anything that is shown.
function sameTime(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-6;
}
