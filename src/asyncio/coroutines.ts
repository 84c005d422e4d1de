// Telling coroutines from other things. CPython: Lib/asyncio/coroutines.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { isAsyncGeneratorStep } from "../python/asyncgen-hooks.ts";
import { asRoot } from "../python/asyncgen.ts";
import { type CoroutineObject, isCoroutine } from "../python/coroutines.ts";

/** True for a coroutine object, and for what `anext()` and its like give of an asynchronous generator. */
export function iscoroutine(value: unknown): value is CoroutineObject {
  return isCoroutine(value) || isAsyncGeneratorStep(value);
}

/** What a task drives: the coroutine that it is given, or one around a step of an asynchronous generator. */
export function toDrive(value: unknown): CoroutineObject | null {
  if (isCoroutine(value)) return value;
  return isAsyncGeneratorStep(value) ? asRoot(value) : null;
}
