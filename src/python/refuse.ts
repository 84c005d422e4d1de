// Refusing, by name, what the sandbox does not have: the run ends with one sentence.
//
// Runs inside QuickJS. No DOM, no Node.
import { runningLine } from "./frames.ts";
import { halt } from "./halt.ts";

/** Ends the run: `name` does what `does` says ("starts a process"), `instead` says what there is in its place. */
export function refuse(name: string, does: string, instead?: string): never {
  const reason = `${name} ${does}, which the sandbox does not have.`;
  halt({ kind: "refused", reason: instead === undefined ? reason : `${reason} ${instead}`, line: runningLine() });
}
