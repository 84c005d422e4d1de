// Whether a run in the sandbox is what CPython recorded: text, virtual times, ending. Pure.
import type { LoopEvent } from "../asyncio/observer.ts";
import { type Ending, type Written, canonicalAddresses, canonicalPaths } from "../oracle/index.ts";
import type { Outcome } from "../sandbox/outcomes.ts";

/** What the sandbox or CPython did, in the terms that they share. */
export interface Behaviour {
  readonly written: readonly Written[];
  readonly ending: Ending | Outcome;
}

export interface Difference {
  /** What differs, in a sentence. */
  readonly what: string;
  readonly python: string;
  readonly sandbox: string;
}

/** What a run wrote, from its events; addresses as recordings have them. */
export function writtenOf(events: readonly LoopEvent[], file = "example.py"): Written[] {
  const written: { at: number; stream: Written["stream"]; text: string }[] = [];
  const addresses = canonicalAddresses();
  for (const event of events) {
    if (event.kind !== "print" || event.text === "") continue;
    const { at, stream } = event;
    const text = addresses(canonicalPaths(event.text, file));
    const last = written[written.length - 1];
    if (last !== undefined && last.at === at && last.stream === stream) last.text += text;
    else written.push({ at, stream, text });
  }
  return written;
}

/** The first difference, or null where there is none. */
export function compareBehaviour(python: Behaviour, sandbox: Behaviour): Difference | null {
  return (
    compareLines("stdout", linesOf(python.written, "stdout"), linesOf(sandbox.written, "stdout")) ??
    compareLines("stderr", linesOf(python.written, "stderr"), linesOf(sandbox.written, "stderr")) ??
    compareEndings(python.ending, sandbox.ending)
  );
}

interface Line {
  readonly at: number;
  readonly text: string;
}

/** Lines with the time at which each was begun. On stderr, only what a port can know of: see {@link withoutFrames}. */
function linesOf(written: readonly Written[], stream: Written["stream"]): Line[] {
  const lines: { at: number; text: string }[] = [];
  let open = false;
  for (const piece of written) {
    if (piece.stream !== stream) continue;
    const parts = piece.text.split("\n");
    parts.forEach((text, index) => {
      const last = lines[lines.length - 1];
      if (index === 0 && open && last !== undefined) last.text += text;
      else if (index < parts.length - 1 || text !== "") lines.push({ at: piece.at, text });
    });
    open = !piece.text.endsWith("\n");
  }
  return stream === "stdout" ? lines : withoutFrames(lines);
}

/** stderr without traceback frames and without the line numbers and quoted source of warnings: a port has other lines. */
function withoutFrames(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  // What quoted lines of the frame before begin with: the margin that groups draw, then four spaces.
  let quoted: string | null = null;
  for (const line of lines) {
    const frame = /^((?: *\|)? *) {2}File "/.exec(line.text);
    if (frame !== null) {
      quoted = `${frame[1]}    `;
    } else if (quoted === null || !line.text.startsWith(quoted)) {
      quoted = null;
      if (/^ {2}\S/.test(line.text) && /Warning: /.test(kept[kept.length - 1]?.text ?? "")) continue;
      kept.push({ at: line.at, text: line.text.replace(/(\.py):\d+/g, "$1:…") });
    }
  }
  return kept;
}

function compareLines(stream: string, python: readonly Line[], sandbox: readonly Line[]): Difference | null {
  for (let index = 0; index < Math.max(python.length, sandbox.length); index++) {
    const expected = python[index];
    const actual = sandbox[index];
    if (expected?.text !== actual?.text) {
      return { what: `line ${index + 1} of ${stream}`, python: shownLine(expected), sandbox: shownLine(actual) };
    }
    if (expected !== undefined && actual !== undefined && Math.abs(expected.at - actual.at) > 1e-9) {
      return { what: `the time of line ${index + 1} of ${stream}`, python: shownLine(expected), sandbox: shownLine(actual) };
    }
  }
  return null;
}

function shownLine(line: Line | undefined): string {
  return line === undefined ? "no such line" : `${line.at} s  ${line.text}`;
}

function compareEndings(python: Ending | Outcome, sandbox: Ending | Outcome): Difference | null {
  const [expected, actual] = [shownEnding(python), shownEnding(sandbox)];
  return expected === actual ? null : { what: "how it ends", python: expected, sandbox: actual };
}

function shownEnding(ending: Ending | Outcome): string {
  switch (ending.kind) {
    case "raised":
      return ending.message === "" ? ending.type : `${ending.type}: ${ending.message}`;
    case "exited":
      return ending.code === 0 ? "ended" : `exit status ${ending.code}`;
    case "limit":
      return `limit: ${ending.limit}`;
    case "refused":
      return `refused: ${ending.reason}`;
    case "invalid":
      return `invalid: ${ending.message} (line ${ending.line})`;
    case "broken":
      return `broken: ${ending.reason}`;
    default:
      return ending.kind;
  }
}
