// Where the program is: the line of the `await` or `raise` that ran last, and the program's frames on the engine's stack.
//
// Runs inside QuickJS. No DOM, no Node.
import type { BaseException, Frame } from "./exceptions.ts";

/** The file name that the sandbox evaluates a program under; frames with another name are the library's. */
export const PROGRAM_FILE = "<program>";

/** Lowered code writes its line here before it awaits or raises (`$.line = n`). */
export const position = { line: 0 };

/** Engine stacks of exceptions at the `raise`, where that is not where they were made. */
const raisedAt = new WeakMap<BaseException, string>();

export function markRaised(exception: BaseException, line: number): void {
  position.line = line;
  raisedAt.set(exception, new Error().stack ?? "");
}

/**
 * The program's frames that `exception` was raised in, outermost first, down from the coroutine or generator that the
 * engine was running: its callers are the driver's to add. At module level, all of them.
 */
export function programFrames(exception: BaseException, outermost: string): Frame[] {
  return framesOf(raisedAt.get(exception) ?? exception.stack ?? "", outermost);
}

/** The line of the program that is running now; 0 where none is. Walks the engine's stack: for prints, not for steps. */
export function runningLine(): number {
  for (const text of (new Error().stack ?? "").split("\n")) {
    const line = lineOf(text);
    if (line > 0) return line;
  }
  return 0;
}

function framesOf(stack: string, outermost: string): Frame[] {
  const frames: Frame[] = [];
  for (const text of stack.split("\n")) {
    if (/^ {4}at (next|throw|return) \(native\)$/.test(text)) {
      if (frames.length > 0) break;
      continue;
    }
    const line = lineOf(text);
    if (line > 0) frames.unshift({ name: nameOf(text), line });
  }
  const [first] = frames;
  if (first !== undefined) frames[0] = { name: outermost, line: first.line };
  return frames;
}

/** QuickJS writes a frame as `    at name (file:line:column)`. */
function lineOf(text: string): number {
  const start = text.lastIndexOf(`(${PROGRAM_FILE}:`);
  if (start < 0) return 0;
  return parseInt(text.slice(start + PROGRAM_FILE.length + 2), 10);
}

function nameOf(text: string): string {
  const name = text.slice("    at ".length, text.indexOf(" (", 7));
  return name === "" || name === "<anonymous>" ? "<lambda>" : name;
}
