// `sleep`. CPython: Lib/asyncio/tasks.py (sleep, __sleep0).
//
// Runs inside QuickJS. No DOM, no Node.
import { le } from "../python/compare.ts";
import { type CoroutineObject, TURN, bareYield, define, markCoroutine } from "../python/coroutines.ts";
import { ValueError } from "../python/exceptions.ts";
import { type Handle, type TimerHandle, get_running_loop } from "./events.ts";
import { type Awaitable, type Future, setResultUnlessCancelled, turn } from "./futures.ts";
import { observer } from "./observer.ts";

/** Gives other tasks the loop for `delay` virtual seconds, then returns `result`. A delay of 0 or less takes one turn. */
export function sleep<T = null>(delay: number, result?: T): Awaitable<T> {
  if (delay === 0 && result === undefined) return create(turnPrototype);
  if (typeof delay !== "number") return sleepForOther(delay, result);
  const isTurn = delay <= 0;
  const coroutine: Turn | Sleeping = create(isTurn ? turnPrototype : sleepingPrototype);
  if (!isTurn) (coroutine as Sleeping).$delay = delay;
  if (result !== undefined) coroutine.$result = result;
  return coroutine as unknown as Awaitable<T>;
}
for (const each of [sleep, sleepForOther]) markCoroutine(each, "sleep", "sleep", true);

const { create } = Object;

const SUSPENDED: IteratorResult<unknown, unknown> = { done: false, value: bareYield };
const RETURNED_NONE: IteratorResult<unknown, unknown> = { done: true, value: undefined };

/** The coroutine of a `sleep(0)`, made by hand: a generator costs twice as much, and none is made oftener. */
interface Turn extends CoroutineObject {
  $suspended: boolean;
  $result?: unknown;
}

const turnPrototype: Turn = create(Reflect.get(sleep, "prototype"));
define(turnPrototype, {
  $await: TURN,
  // Stands further up as well, where it takes longer to find.
  $parent: undefined,
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

/** The coroutine of a `sleep` until a time, made by hand as well: while it waits, a generator takes up three times as much. */
interface Sleeping extends CoroutineObject {
  $delay: number;
  $result?: unknown;
  $timer: Handle | null;
}

const sleepingPrototype: Sleeping = create(Reflect.get(sleep, "prototype"));
define(sleepingPrototype, {
  $result: undefined,
  $timer: null,
  $next(this: Sleeping, value: unknown): IteratorResult<unknown, unknown> {
    if (this.$timer !== null) {
      this.$timer.cancel();
      return { done: true, value };
    }
    if (Number.isNaN(this.$delay)) throw new ValueError("Invalid delay: NaN (not a number)");
    const { future, timer } = wakeLater(this.$delay, this.$result);
    this.$timer = timer;
    return { done: false, value: future };
  },
  $throw(this: Sleeping, error: unknown): never {
    this.$timer?.cancel();
    throw error;
  },
});

/** A future that is done after so many virtual seconds, and the timer that does it. */
function wakeLater<T>(delay: number, result: T): { readonly future: Future<T>; readonly timer: TimerHandle } {
  const loop = get_running_loop();
  const future: Future<T> = loop.create_future();
  const timer = loop.call_later(delay, setResultUnlessCancelled<T>, future, result);
  if (observer !== null) future.$waiting = { what: "timer", until: timer.when() };
  return { future, timer };
}

/** `sleep` for a delay that is no float or small int, as Python would take it: what compares with 0 and adds to a float. */
async function sleepForOther<T>(delay: unknown, result?: T): Promise<T> {
  const seconds = Number(delay);
  if (le(delay, 0)) {
    await turn;
    return result as T;
  }
  if (Number.isNaN(seconds)) throw new ValueError("Invalid delay: NaN (not a number)");
  const { future, timer } = wakeLater(seconds, result as T);
  try {
    return await future;
  } finally {
    timer.cancel();
  }
}
