// Telling coroutines from other things. CPython: Lib/asyncio/coroutines.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { type CoroutineObject, isCoroutine } from "../python/coroutines.ts";

/** True for a coroutine object. */
export function iscoroutine(value: unknown): value is CoroutineObject {
  return isCoroutine(value);
}
