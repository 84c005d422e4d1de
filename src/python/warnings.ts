// Warnings that Python itself gives a program, written to stderr as `warnings.showwarning` does: once for each text at
// each line (CPython: Python/_warnings.c, filter "default").
//
// Runs inside QuickJS. No DOM, no Node.
import { type CoroutineObject, FINISHED } from "./coroutines.ts";
import { writeTo } from "./output.ts";
import { sourceLine, fileName, pythonLine } from "./source.ts";

/** Told when a coroutine goes away without ever having been awaited; the guest reports it as an event. */
let onNeverAwaited: (name: string, line: number) => void = () => {};

export function setNeverAwaitedListener(listener: typeof onNeverAwaited): void {
  onNeverAwaited = listener;
}

/** A warning that is about to be written: the name of its class, and the line of the program it belongs to, or 0. */
export interface GivenWarning {
  readonly category: string;
  readonly message: string;
  readonly line: number;
}

const shown = new Set<string>();
let gate: ((warning: GivenWarning) => boolean) | null = null;

/** Has `decide` say whether a warning is written, in the place of once for each text at each line. */
export function setWarningGate(decide: typeof gate): void {
  gate = decide;
}

/** Writes a warning that belongs to line `line` of the program, where it was not written before. */
export function warn(category: string, message: string, line: number, after = ""): void {
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
  return `${line > 0 ? `${fileName()}:${pythonLine(line)}` : "sys:1"}: ${category}: ${message}\n`;
}

/** The text of a warning, with the line of source it points at. */
export function formatWarning(warning: GivenWarning): string {
  const source = warning.line > 0 ? sourceLine(warning.line).trim() : "";
  return headOf(warning) + (source === "" ? "" : `  ${source}\n`);
}

export function writeWarning(warning: GivenWarning, after = ""): void {
  writeTo("stderr", formatWarning(warning) + after);
}

/** `coroutine 'x' was never awaited`, at the line where the coroutine went away. */
export function reportNeverAwaited(coroutine: CoroutineObject, line: number): void {
  coroutine.$parent = FINISHED;
  onNeverAwaited(coroutine.__qualname__, line);
  warn(
    "RuntimeWarning",
    `coroutine '${coroutine.__qualname__}' was never awaited`,
    line,
    "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n",
  );
}
