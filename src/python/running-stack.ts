// The frames that are running now, as Python has them: down from the module, through the coroutines that are awaited, to
// the function that asks. The library's are left out.
//
// Runs inside QuickJS. No DOM, no Node.
import { awaitingFrames } from "./coroutines.ts";
import type { Frame } from "./exceptions.ts";
import { runningFrames, runningModuleFrames } from "./frames.ts";

/** Outermost first. */
export function runningStack(): Frame[] {
  const awaiting = awaitingFrames();
  const here = runningFrames();
  if (awaiting === null) return here;
  return [...runningModuleFrames(), ...awaiting.map(({ __name__, $line }) => ({ name: __name__, line: $line })), ...here];
}
