// The frames that are running now, as Python has them: down from the module, through the coroutines that are awaited, to
// the function that asks. The library's are left out.
//
// Runs inside QuickJS. No DOM, no Node.
import { awaitingFrames, nameInCode } from "./coroutines.ts";
import type { Frame } from "./exceptions.ts";
import { calledFrom, runningParts } from "./frames.ts";

/** Outermost first. */
export function runningStack(): Frame[] {
  const { own, module } = withAwaiting();
  return [...module, ...own];
}

/** The innermost `limit` frames, the library's counted as CPython has them: `above` are called by the program's innermost. */
export function latestFrames(limit: number, above: number): Frame[] {
  const { own, module, library } = withAwaiting();
  const left = limit - above;
  return [...innermost(module, left - own.length - library), ...innermost(own, left)];
}

function withAwaiting(): ReturnType<typeof runningParts> {
  const parts = runningParts();
  const own = awaitingFrames().reduceRight<Frame[]>((inner, frame) => calledFrom({ name: nameInCode(frame), line: frame.$line }, inner), parts.own);
  return { ...parts, own };
}

function innermost(frames: readonly Frame[], count: number): readonly Frame[] {
  return count > 0 ? frames.slice(-count) : [];
}
