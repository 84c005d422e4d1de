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

/** The classes of a line's element: its stream, and whether it is drawn: carets of a traceback, a rule between exceptions. */
export function lineClasses({ stream, text }: OutputLine): string {
  return stream === "stderr" && /^[\s|]*(?:[~^]+|\+[-+]+(?: [\d.]+ -+)?)$/.test(text) ? `line ${stream} marks` : `line ${stream}`;
}

/** The text of a line as it is shown: whole, or its beginning and how much was left out. */
export function shownText(text: string): string {
  if (text.length <= longestLine) return text;
  return `${text.slice(0, longestLine)} … (${(text.length - longestLine).toLocaleString("en")} more characters)`;
}
