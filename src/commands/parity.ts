// Whether a run in the sandbox is what CPython recorded: text, virtual times, ending. Pure.
import type { LoopEvent } from "../asyncio/observer.ts";
import { type Ending, type Written, canonicalPaths } from "../oracle/index.ts";
import { canonicalAddresses, compareWritten } from "../parity/index.ts";
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
  const difference = compareWritten(python.written, sandbox.written);
  if (difference !== null) return { what: difference.what, python: difference.expected, sandbox: difference.actual };
  return compareEndings(python.ending, sandbox.ending);
}

/** What to do about a difference that is one of order only, as a sentence behind it; empty for any other. */
export function adviceOnOrder(python: readonly Written[], sandbox: readonly Written[]): string {
  const lines = (written: readonly Written[]): string => written.map(({ text }) => text).join("").split("\n").toSorted().join("\n");
  return lines(python) === lines(sandbox) ? " Both write the same lines: where a program goes through a set, their order is another in each run, so give it one, such as with `sorted`." : "";
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
