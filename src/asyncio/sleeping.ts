// `sleep`. CPython: Lib/asyncio/tasks.py (sleep, __sleep0).
//
// Runs inside QuickJS. No DOM, no Node.
import { le } from "../python/compare.ts";
import { type CoroutineObject, TURN, bareYield, define, markCoroutine } from "../python/coroutines.ts";
import { ValueError } from "../python/exceptions.ts";
import { get_running_loop } from "./events.ts";
import { type Awaitable, type Future, setResultUnlessCancelled, turn } from "./futures.ts";
import { named } from "./format-helpers.ts";
import { observer } from "./observer.ts";

/** Gives other tasks the loop for `delay` virtual seconds, then returns `result`. A delay of 0 or less takes one turn. */
export function sleep<T = null>(delay: number, result?: T): Awaitable<T> {
  if (typeof delay !== "number" || !(delay <= 0)) return sleepFor(delay, result);
  const coroutine: Turn = create(turnPrototype);
  if (result !== undefined) coroutine.$result = result;
  return coroutine as unknown as Awaitable<T>;
}
for (const each of [sleep, sleepFor]) markCoroutine(each, "sleep", "sleep", true);

const SUSPENDED: IteratorResult<unknown, unknown> = { done: false, value: bareYield };
const RETURNED_NONE: IteratorResult<unknown, unknown> = { done: true, value: undefined };

/** The coroutine of a `sleep(0)`, made by hand: a generator costs twice as much, and none is made oftener. */
interface Turn extends CoroutineObject {
  $suspended: boolean;
  $result?: unknown;
}

const { create } = Object;

const turnPrototype: Turn = Object.create(Reflect.get(sleep, "prototype"));
define(turnPrototype, {
  $await: TURN,
  $suspended: false,
  $result: undefined,
  $next(this: Turn): IteratorResult<unknown, unknown> {
    if (this.$suspended) return this.$result === undefined ? RETURNED_NONE : { done: true, value: this.$result };
    this.$suspended = true;
    return SUSPENDED;
  },
  $throw(this: Turn, error: unknown): never {
    throw error;
  },
});

async function sleepFor<T>(delay: number, result?: T): Promise<T> {
  const seconds = Number(delay);
  if (le(delay, 0)) {
    await turn;
    return result as T;
  }
  if (Number.isNaN(seconds)) throw new ValueError("Invalid delay: NaN (not a number)");
  const loop = get_running_loop();
  const future: Future<T> = loop.create_future();
  const timer = loop.call_later(seconds, wakeSleeper<T>, future, result as T);
  if (observer !== null) future.$waiting = { what: "timer", until: timer.when() };
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
