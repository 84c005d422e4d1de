// Warnings that Python itself gives a program, written to stderr as `warnings.showwarning` does: once for each text at
// each line (CPython: Python/_warnings.c, filter "default").
//
// Runs inside QuickJS. No DOM, no Node.
import { writeTo } from "./output.ts";
import { sourceLine, fileName, pythonLine } from "./source.ts";

/**
 * A warning that is about to be written: the name of its class, and the line of the program it belongs to, 0 for the
 * interpreter itself; or a place in CPython's library, such as `<python>/asyncio/events.py:94`.
 */
export interface GivenWarning {
  readonly category: string;
  readonly message: string;
  readonly line: number | string;
}

const shown = new Set<string>();
let gate: ((warning: GivenWarning) => boolean) | null = null;

/** Has `decide` say whether a warning is written, in the place of once for each text at each line. */
export function setWarningGate(decide: typeof gate): void {
  gate = decide;
}

/** Writes a warning that belongs to `line`, where it was not written before. */
export function warn(category: string, message: string, line: number | string, after = ""): void {
  if (gate !== null) {
    if (gate({ category, message, line })) writeWarning({ category, message, line }, after);
    return;
  }
  const head = headOf({ category, message, line });
  if (shown.has(head)) return;
  shown.add(head);
  writeWarning({ category, message, line }, after);
}

function headOf({ category, message, line }: GivenWarning): string {
  return `${placeOf(line)}: ${category}: ${message}\n`;
}

function placeOf(line: number | string): string {
  if (typeof line === "string") return line;
  return line > 0 ? `${fileName()}:${pythonLine(line)}` : "<sys>:0";
}

/** The text of a warning, with the line of source it points at. */
export function formatWarning(warning: GivenWarning): string {
  const source = typeof warning.line === "number" && warning.line > 0 ? sourceLine(warning.line).trim() : "";
  return headOf(warning) + (source === "" ? "" : `  ${source}\n`);
}

export function writeWarning(warning: GivenWarning, after = ""): void {
  writeTo("stderr", formatWarning(warning) + after);
}
