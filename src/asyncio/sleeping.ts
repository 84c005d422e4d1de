// `sleep`. CPython: Lib/asyncio/tasks.py (sleep, __sleep0).
//
// Runs inside QuickJS. No DOM, no Node.
import { le } from "../python/compare.ts";
import { ValueError } from "../python/exceptions.ts";
import { get_running_loop } from "./events.ts";
import { type Future, setResultUnlessCancelled, turn } from "./futures.ts";
import { named } from "./format-helpers.ts";

/** Gives other tasks the loop for `delay` virtual seconds, then returns `result`. A delay of 0 or less takes one turn. */
export async function sleep<T = null>(delay: number, result?: T): Promise<T> {
  const seconds = Number(delay);
  if (le(delay, 0)) {
    await turn;
    return result as T;
  }
  if (Number.isNaN(seconds)) throw new ValueError("Invalid delay: NaN (not a number)");
  const loop = get_running_loop();
  const future: Future<T> = loop.create_future();
  const timer = loop.call_later(seconds, wakeSleeper<T>, future, result as T);
  future.$waiting = { what: "timer", until: timer.when() };
  try {
    return await future;
  } finally {
    timer.cancel();
  }
}

function wakeSleeper<T>(future: Future<T>, result: T): void {
  setResultUnlessCancelled(future, result);
}
named(wakeSleeper, "_set_result_unless_cancelled", "futures.py:319");
