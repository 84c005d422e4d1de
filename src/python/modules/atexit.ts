// Python's `atexit`. The guest calls what is registered once the program and its threads have ended.
// Specified by CPython's Modules/atexitmodule.c.
//
// Runs inside QuickJS. No DOM, no Node.
import { call_ } from "../calling.ts";
import { eq } from "../compare.ts";
import { TypeError } from "../exceptions.ts";
import { exitCallbacks } from "../exit-callbacks.ts";
import { callable } from "../objects.ts";

/** Calls `fn` with these arguments when the program ends; gives it back. */
export function register<F>(fn: F, ...args: readonly unknown[]): F {
  if (!callable(fn)) throw new TypeError("the first argument must be callable");
  exitCallbacks.push({ fn, call: () => void call_(fn, ...args) });
  return fn;
}

export function unregister(fn: unknown): void {
  for (let i = exitCallbacks.length - 1; i >= 0; i -= 1) if (eq(exitCallbacks[i]?.fn, fn)) exitCallbacks.splice(i, 1);
}
