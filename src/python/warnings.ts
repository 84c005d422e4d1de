// Warnings that Python itself gives a program, written to stderr as `warnings.showwarning` does: once for each text at
// each line (CPython: Python/_warnings.c, filter "default").
//
// Runs inside QuickJS. No DOM, no Node.
import { type CoroutineObject, FINISHED } from "./coroutines.ts";
import { write } from "./output.ts";
import { sourceLine, fileName, pythonLine } from "./source.ts";

/** Told when a coroutine goes away without ever having been awaited; the guest reports it as an event. */
let onNeverAwaited: (name: string, line: number) => void = () => {};

export function setNeverAwaitedListener(listener: typeof onNeverAwaited): void {
  onNeverAwaited = listener;
}

const shown = new Set<string>();

/** Writes a warning that belongs to line `line` of the program, where it was not written before. */
export function warn(category: string, message: string, line: number, after = ""): void {
  const head = `${line > 0 ? `${fileName()}:${pythonLine(line)}` : "sys:1"}: ${category}: ${message}\n`;
  if (shown.has(head)) return;
  shown.add(head);
  const source = line > 0 ? sourceLine(line).trim() : "";
  write("stderr", head + (source === "" ? "" : `  ${source}\n`) + after);
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
