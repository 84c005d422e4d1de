// `wait`, `wait_for` and `as_completed`. CPython: Lib/asyncio/tasks.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { StopAsyncIteration, StopIteration, TypeError, TimeoutError, ValueError, holdVariable } from "../python/exceptions.ts";
import { le } from "../python/compare.ts";
import { type MutableSet, set } from "../python/set.ts";
import { tuple } from "../python/list.ts";
import { partial } from "../python/partial.ts";
import { declare_type } from "../python/special.ts";
import { type_name } from "../python/type.ts";
import type { BaseEventLoop } from "./base-events.ts";
import { iscoroutine } from "./coroutines.ts";
import { ensureHeldFuture, isawaitable } from "./ensure-future.ts";
import type { TimerHandle } from "./events.ts";
import { get_event_loop, get_running_loop } from "./events.ts";
import { CancelledError } from "./exceptions.ts";
import { named } from "./format-helpers.ts";
import { type Awaitable, type DoneCallback, type Future, future_add_to_awaited_by, future_discard_from_awaited_by, isfuture } from "./futures.ts";
import { Queue } from "./queues.ts";
import { current_task, observeAwaiting } from "./tasks.ts";
import { timeout as timeoutAfter } from "./timeouts.ts";

export const FIRST_COMPLETED = "FIRST_COMPLETED";
export const FIRST_EXCEPTION = "FIRST_EXCEPTION";
export const ALL_COMPLETED = "ALL_COMPLETED";

export type ReturnWhen = typeof FIRST_COMPLETED | typeof FIRST_EXCEPTION | typeof ALL_COMPLETED;

export interface WaitOptions {
  timeout?: number | null;
  return_when?: ReturnWhen;
}

/** Waits for futures, and gives those that are done and those that are not. Never raises TimeoutError. */
export async function wait<F extends Future>(
  fs: Iterable<F>,
  options: WaitOptions = {},
): Promise<readonly [done: MutableSet<F>, pending: MutableSet<F>]> {
  if (isfuture(fs) || iscoroutine(fs)) throw new TypeError(`expect a list of futures, not ${type_name(fs)}`);
  const futures = [...new Set(fs)];
  if (futures.length === 0) throw new ValueError("Set of Tasks/Futures is empty.");
  const returnWhen = options.return_when ?? ALL_COMPLETED;
  if (returnWhen !== FIRST_COMPLETED && returnWhen !== FIRST_EXCEPTION && returnWhen !== ALL_COMPLETED) {
    throw new ValueError(`Invalid return_when value: ${String(returnWhen)}`);
  }
  if (futures.some((future) => iscoroutine(future))) {
    throw new TypeError("Passing coroutines is forbidden, use tasks explicitly.");
  }
  const [done, pending] = await waitForFutures(futures, options.timeout ?? null, returnWhen, get_running_loop());
  return tuple(set(done), set(pending));
}

const releaseWaiter = named(
  (waiter: Future<null>): void => {
    if (!waiter.done()) waiter.set_result(null);
  },
  "_release_waiter",
  "tasks.py:435",
);

async function waitForFutures<F extends Future>(
  futures: readonly F[],
  timeout: number | null,
  returnWhen: ReturnWhen,
  loop: BaseEventLoop,
): Promise<[F[], F[]]> {
  const waiter: Future<null> = loop.create_future();
  const timer = timeout === null ? null : loop.call_later(timeout, releaseWaiter, waiter);
  waiter.$waiting = { what: "wait", label: `${futures.length}`, ...(timer !== null && { until: timer.when() }) };
  let left = futures.length;
  const task = current_task();

  const onCompletion = named(
    (future: Future): void => {
      left--;
      if (
        left <= 0 ||
        returnWhen === FIRST_COMPLETED ||
        (returnWhen === FIRST_EXCEPTION && !future.cancelled() && future.exception() !== null)
      ) {
        timer?.cancel();
        if (!waiter.done()) waiter.set_result(null);
      }
      future_discard_from_awaited_by(future, task);
    },
    "_wait.<locals>._on_completion",
    "tasks.py:503",
  );

  for (const future of futures) {
    future.add_done_callback(onCompletion);
    future_add_to_awaited_by(future, task);
  }
  observeAwaiting(task, futures);
  try {
    await waiter;
  } finally {
    timer?.cancel();
    for (const future of futures) future.remove_done_callback(onCompletion);
  }
  return [futures.filter((future) => future.done()), futures.filter((future) => !future.done())];
}

/** Waits for one awaitable, at most `timeout` virtual seconds; past that it is cancelled and TimeoutError is raised. */
export async function wait_for<T>(awaitable: Awaitable<T>, timeout: number | null | { timeout: number | null }): Promise<T> {
  const limit = typeof timeout === "object" && timeout !== null && "timeout" in timeout ? timeout.timeout : timeout;
  if (limit !== null && le(limit, 0)) {
    const future = ensureHeldFuture(awaitable);
    if (future.done()) return future.result();
    try {
      await cancelAndWait(future);
    } catch (error) {
      throw holdVariable(error, future);
    }
    try {
      return future.result();
    } catch (error) {
      if (!(error instanceof CancelledError)) throw error;
      const late = new TimeoutError();
      late.__cause__ = late.__context__ = error;
      late.__suppress_context__ = true;
      throw late;
    }
  }
  await using _limit = timeoutAfter(limit);
  return await awaitable;
}

/** Cancels a future and waits until it is done. */
async function cancelAndWait<T>(future: Future<T>): Promise<void> {
  const waiter: Future<null> = get_running_loop().create_future();
  const release = partial(releaseWaiter, waiter);
  future.add_done_callback(release);
  try {
    future.cancel();
    await waiter;
  } finally {
    future.remove_done_callback(release);
  }
}

/** A box, so that `await` of the queue's `get` does not await the future too; null when the time is over. */
interface Completed<T> {
  readonly future: Future<T> | null;
}

/** What `as_completed` gives: an iterator of coroutines, or an asynchronous one of futures. */
class _AsCompletedIterator<T> {
  readonly #done = new Queue<Completed<T>>();
  readonly #todo: Set<Future<T>>;
  #timer: TimerHandle | null = null;
  #left: number;

  constructor(awaitables: Iterable<Awaitable<T>>, timeout: number | null) {
    const loop = get_event_loop();
    this.#todo = new Set([...new Set(awaitables)].map((awaitable) => ensureHeldFuture(awaitable, { loop })));
    // Not a field, which would make a circle that keeps futures alive.
    const onCompletion = named((future: Future<T>): void => this.#complete(future), "_AsCompletedIterator._handle_completion");
    for (const future of this.#todo) future.add_done_callback(onCompletion);
    if (this.#todo.size > 0 && timeout !== null) {
      this.#timer = loop.call_later(timeout, () => this.#onTimeout(onCompletion));
    }
    this.#left = this.#todo.size;
  }

  #complete(future: Future<T>): void {
    if (this.#todo.size === 0) return;
    this.#todo.delete(future);
    this.#done.put_nowait({ future });
    if (this.#todo.size === 0) this.#timer?.cancel();
  }

  #onTimeout(onCompletion: DoneCallback<T>): void {
    for (const future of this.#todo) {
      future.remove_done_callback(onCompletion);
      this.#done.put_nowait({ future: null });
    }
    this.#todo.clear();
  }

  __aiter__(): this {
    return this;
  }

  async __anext__(): Promise<Future<T>> {
    if (this.#left === 0) throw new StopAsyncIteration();
    this.#left--;
    return await this._wait_for_one();
  }

  __next__(): Promise<T> {
    if (this.#left === 0) throw new StopIteration();
    this.#left--;
    return this._wait_for_one(true);
  }

  _wait_for_one(): Promise<Future<T>>;
  _wait_for_one(resolve: true): Promise<T>;
  async _wait_for_one(resolve = false): Promise<Future<T> | T> {
    const { future } = await this.#done.get();
    if (future === null) throw new TimeoutError();
    return resolve ? future.result() : future;
  }

  *[Symbol.iterator](): Generator<Promise<T>> {
    while (this.#left > 0) yield this.__next__();
  }

  /** For the type of `for await`: the loop goes through `__aiter__`. */
  declare [Symbol.asyncIterator]: () => AsyncIterator<Future<T>>;
}

declare_type(_AsCompletedIterator, "_AsCompletedIterator", "asyncio.tasks");

/** Iterates over awaitables as they are done. TimeoutError is raised for those that are not after `timeout` seconds. */
export function as_completed<T>(
  awaitables: Iterable<Awaitable<T>>,
  options: { timeout?: number | null } = {},
): _AsCompletedIterator<T> {
  if (isawaitable(awaitables)) throw new TypeError(`expects an iterable of awaitables, not ${type_name(awaitables)}`);
  return new _AsCompletedIterator(awaitables, options.timeout ?? null);
}

