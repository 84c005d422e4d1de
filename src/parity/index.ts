// Whether two runs of one program wrote the same: the one rule for recordings against sandbox, in `check`, in tests and
// under the output in the page. Pure. How runs end is compared by those who ask (commands/parity.ts, site/example-data.ts).
import type { Written } from "../oracle/recording.ts";
import { canonicalAddresses } from "./addresses.ts";

export { canonicalAddresses } from "./addresses.ts";

export interface WrittenDifference {
  /** Which line differs, and in what. */
  readonly what: string;
  /** The line in either run, with its virtual second. */
  readonly expected: string;
  readonly actual: string;
}

/**
 * The first difference, or null: on each stream the same lines, each begun at the same virtual time. In how many writes a
 * line came does not matter, nor which addresses objects had; and of stderr only what is not about places in a file,
 * since a port has other lines.
 */
export function compareWritten(expected: readonly Written[], actual: readonly Written[]): WrittenDifference | null {
  const [one, other] = [withCanonicalAddresses(expected), withCanonicalAddresses(actual)];
  return (
    compareLines("stdout", linesOf(one, "stdout"), linesOf(other, "stdout")) ??
    compareLines("stderr", withoutPlaces(linesOf(one, "stderr")), withoutPlaces(linesOf(other, "stderr")))
  );
}

interface Line {
  /** Virtual seconds when it was begun. */
  readonly at: number;
  readonly text: string;
}

function withCanonicalAddresses(written: readonly Written[]): Written[] {
  const addresses = canonicalAddresses();
  return written.map((piece) => ({ ...piece, text: addresses(piece.text) }));
}

function linesOf(written: readonly Written[], stream: Written["stream"]): Line[] {
  const lines: { at: number; text: string }[] = [];
  let open = false;
  for (const piece of written) {
    if (piece.stream !== stream || piece.text === "") continue;
    const parts = piece.text.split("\n");
    parts.forEach((text, index) => {
      const last = lines[lines.length - 1];
      if (index === 0 && open && last !== undefined) last.text += text;
      else if (index < parts.length - 1 || text !== "") lines.push({ at: piece.at, text });
    });
    open = !piece.text.endsWith("\n");
  }
  return lines;
}

/** Lines without the frames of tracebacks and without the line numbers and quoted source of warnings. */
function withoutPlaces(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  // What quoted lines of the frame before begin with: the margin that groups draw, then four spaces.
  let quoted: string | null = null;
  for (const line of lines) {
    const frame = /^((?: *\|)? *) {2}(?:File "|\[Previous line repeated \d+ more times?\]$)/.exec(line.text);
    if (frame !== null) {
      quoted = `${frame[1]}    `;
    } else if (quoted === null || !line.text.startsWith(quoted)) {
      quoted = null;
      if (/^ {2}\S/.test(line.text) && /Warning: |^Coroutine created at /.test(kept[kept.length - 1]?.text ?? "")) continue;
      kept.push({ at: line.at, text: line.text.replace(/[\w.-]+\.(?:py|ts):\d+/g, "…") });
    }
  }
  return kept;
}

// Sums of floats may differ in the last bits between engines; a nanosecond is far below anything that is shown.
const sameTime = 1e-9;

function compareLines(stream: string, expected: readonly Line[], actual: readonly Line[]): WrittenDifference | null {
  for (let index = 0; index < Math.max(expected.length, actual.length); index++) {
    const [one, other] = [expected[index], actual[index]];
    const shown = { expected: shownLine(one), actual: shownLine(other) };
    if (one?.text !== other?.text) return { what: `line ${index + 1} of ${stream}`, ...shown };
    if (Math.abs((one?.at ?? 0) - (other?.at ?? 0)) > sameTime) return { what: `the time of line ${index + 1} of ${stream}`, ...shown };
  }
  return null;
}

function shownLine(line: Line | undefined): string {
  return line === undefined ? "no such line" : `${line.at} s  ${line.text}`;
}
