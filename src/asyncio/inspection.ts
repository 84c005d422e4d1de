// What the coroutines of a task hold at a moment, for whoever looks at a run. The program's own `__repr__`s are called to
// write it, so the run cannot go on afterwards as it would have.
//
// Runs inside QuickJS. No DOM, no Node.
import { isFinished, isRunning, isStarted, pythonFrames, stackOf } from "../python/coroutines.ts";
import { runningFrames } from "../python/frames.ts";
import { haltReason } from "../python/halt.ts";
import { localsOf } from "../python/local-names.ts";
import { repr } from "../python/repr.ts";
import { full_name, type } from "../python/type.ts";
import type { FrameLocals } from "./observer.ts";
import { taskNumbered } from "./tasks.ts";

/** Characters that are told of a value; the page folds long ones. */
const LONGEST = 1_000;

/** The program's coroutines in a task, outermost first; none where it has not begun, or is done. */
export function inspectTask(number: number): FrameLocals[] {
  const coroutine = taskNumbered(number)?._coro ?? null;
  if (coroutine === null || !isStarted(coroutine) || isFinished(coroutine)) return [];
  const frames = pythonFrames(stackOf(coroutine)).filter(({ frame }) => !frame.$library);
  // Only the innermost one can be further than where it awaited last.
  const here = isRunning(coroutine) ? (runningFrames()[0]?.line ?? 0) : 0;
  return frames.map(({ frame, line }, index) => ({
    name: frame.__qualname__,
    line: here > 0 && index === frames.length - 1 ? here : line,
    locals: localsOf(frame).map(([name, value]) => [name, written(value)]),
  }));
}

/** `repr(value)`, cut short. */
function written(value: unknown): string {
  let text: string;
  try {
    text = repr(value);
  } catch (raised) {
    if (haltReason() !== null) throw raised;
    text = `<unprintable ${full_name(type(value))} object>`;
  }
  // Two code units make a character at most.
  const characters = [...text.slice(0, 2 * LONGEST + 2)];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : text;
}
