// What `concurrent.futures` has whatever runs the calls: futures, waiting for several, the base of executors. In which order
// those who wait are woken is CPython's (Lib/concurrent/futures/_base.py).
import { now } from "../clock.ts";
import { type BaseException, Exception, RuntimeError, TimeoutError } from "../exceptions.ts";
import { Halted } from "../halt.ts";
import { type AnyIterable, iter } from "../iteration.ts";
import { Tuple } from "../list.ts";
import { log } from "../log.ts";
import { address, repr } from "../repr.ts";
import { type PySet, set } from "../set.ts";
import { declare_type, split_keywords } from "../special.ts";
import { handsOver } from "../stepwise.ts";
import { Event } from "../thread-locks.ts";
import { type Operation, WaitingLine, currentThread, note, perform, requireLive } from "../threads.ts";
import { translateError } from "../translate-error.ts";
import { type_name } from "../type.ts";

class Error_ extends Exception {}
export class CancelledError extends Error_ {}
export class InvalidStateError extends Error_ {}
export class BrokenExecutor extends RuntimeError {}

declare_type(Error_, "Error", "concurrent.futures._base");
declare_type(CancelledError, "CancelledError", "concurrent.futures._base");
declare_type(InvalidStateError, "InvalidStateError", "concurrent.futures._base");
declare_type(BrokenExecutor, "BrokenExecutor", "concurrent.futures._base");

export const FIRST_COMPLETED = "FIRST_COMPLETED";
export const FIRST_EXCEPTION = "FIRST_EXCEPTION";
export const ALL_COMPLETED = "ALL_COMPLETED";

type State = "PENDING" | "RUNNING" | "CANCELLED" | "CANCELLED_AND_NOTIFIED" | "FINISHED";

/** Told when a future ends: what `wait` and `as_completed` leave in it. */
interface Waiter {
  ended(future: Future, failed: boolean): void;
}

/** Called with the future when it is done. */
type DoneCallback<T> = (future: Future<T>) => unknown;

/** The result of a call in another thread. */
export class Future<T = unknown> {
  #state: State = "PENDING";
  #result: T | null = null;
  #exception: BaseException | null = null;
  #callbacks: DoneCallback<never>[] = [];
  readonly #line = new WaitingLine("future");
  /** The number of the thread that runs the call, once one does. */
  $thread: number | undefined = undefined;
  /** The pool that will run it, and how many calls that has to begin with before. */
  $inLine: (() => { readonly pool: string; readonly before: number }) | undefined = undefined;
  $waiters: Waiter[] = [];

  get $state(): State {
    return this.#state;
  }

  get $isOver(): boolean {
    return this.#state === "CANCELLED_AND_NOTIFIED" || this.#state === "FINISHED";
  }

  get $failure(): BaseException | null {
    return this.#exception;
  }

  *$waitUntilOver(timeout: number | null): Operation {
    if (!this.$done && (timeout === null || timeout > 0)) yield* this.#line.wait(timeout);
    if (this.#state === "CANCELLED" || this.#state === "CANCELLED_AND_NOTIFIED") throw new CancelledError();
    if (this.#state !== "FINISHED") throw new TimeoutError();
  }

  get $done(): boolean {
    return this.#state !== "PENDING" && this.#state !== "RUNNING";
  }

  #perform<R>(operation: (limit: number | null) => Operation<R>, timeout: TimeoutArgument, what: string): R {
    const limit = limitOf(timeout);
    if (!this.$done) requireLive(what);
    return perform(() => operation(limit), { what, instead: "Await the asyncio future in the loop, or return from the thread first." });
  }

  *#awaitResult(limit: number | null): Operation<T> {
    yield* this.$waitUntilOver(limit);
    if (this.#exception !== null) throw this.#exception;
    return this.#result as T;
  }

  *#awaitFailure(limit: number | null): Operation<BaseException | null> {
    yield* this.$waitUntilOver(limit);
    return this.#exception;
  }

  /** Waits for the result. Raises what the call raised, CancelledError, or TimeoutError after `timeout` seconds. */
  result(timeout: TimeoutArgument = null): T {
    return this.#perform((limit) => this.#awaitResult(limit), timeout, "Future.result()");
  }

  exception(timeout: TimeoutArgument = null): BaseException | null {
    return this.#perform((limit) => this.#awaitFailure(limit), timeout, "Future.exception()");
  }

  done(): boolean {
    if (!this.$done) requireLive("Future.done()");
    return this.$done;
  }

  running(): boolean {
    requireLive("Future.running()");
    return this.#state === "RUNNING";
  }

  cancelled(): boolean {
    if (!this.$done) requireLive("Future.cancelled()");
    return this.#state === "CANCELLED" || this.#state === "CANCELLED_AND_NOTIFIED";
  }

  /** Cancels a call that has not begun. */
  cancel(): boolean {
    requireLive("Future.cancel()");
    if (this.#state === "RUNNING" || this.#state === "FINISHED") return false;
    if (this.#state !== "PENDING") return true;
    this.#state = "CANCELLED";
    this.#line.serveAll();
    this.#callBack();
    return true;
  }

  /** Has `fn` called with the future, in the thread that ends it; at once if it is done. */
  add_done_callback(fn: DoneCallback<T>): void {
    note(() => {
      if (this.$done) this.#call(fn);
      else this.#callbacks.push(fn);
    });
  }

  set_running_or_notify_cancel(): boolean {
    if (this.#state === "CANCELLED") {
      this.#state = "CANCELLED_AND_NOTIFIED";
      for (const waiter of this.$waiters) waiter.ended(this as Future, false);
      return false;
    }
    if (this.#state !== "PENDING") throw new RuntimeError("Future in unexpected state");
    this.#state = "RUNNING";
    this.$thread = currentThread().number;
    return true;
  }

  set_result(result: T): void {
    note(() => this.$end(result, null));
  }

  set_exception(exception: BaseException): void {
    note(() => this.$end(null, exception));
  }

  $end(result: T | null, exception: BaseException | null): void {
    if (this.$done) throw new InvalidStateError(`${this.#state}: ${repr(this)}`);
    this.#result = result;
    this.#exception = exception;
    this.#state = "FINISHED";
    for (const waiter of this.$waiters) waiter.ended(this as Future, exception !== null);
    this.#line.serveAll();
    this.#callBack();
  }

  #callBack(): void {
    for (const fn of this.#callbacks) this.#call(fn as DoneCallback<T>);
  }

  #call(fn: DoneCallback<T>): void {
    try {
      fn(this);
    } catch (raised) {
      const error = translateError(raised);
      if (error instanceof Halted || !(error instanceof Exception)) throw error;
      log({
        logger: "concurrent.futures",
        level: "error",
        message: () => `exception calling callback for ${repr(this)}`,
        exception: error,
        source: { file: "<python>/concurrent/futures/_base.py", line: 336, name: "_invoke_callbacks" },
      });
    }
  }

  __repr__(): string {
    const state = this.#state === "CANCELLED_AND_NOTIFIED" ? "cancelled" : this.#state.toLowerCase();
    const end = this.#state !== "FINISHED" ? "" : this.#exception === null ? ` returned ${type_name(this.#result)}` : ` raised ${type_name(this.#exception)}`;
    return `<Future at ${address(this)} state=${state}${end}>`;
  }
}

declare_type(Future, "Future", "concurrent.futures._base");

/** `timeout` by position or as `{ timeout }`: seconds, null for none. */
export type TimeoutArgument = number | null | { readonly timeout?: number | null };

function limitOf(timeout: TimeoutArgument): number | null {
  return typeof timeout === "object" && timeout !== null ? (timeout.timeout ?? null) : timeout;
}

// --- waiting for several -------------------------------------------------------------------------------------------------

interface DoneAndNotDone<T> {
  readonly done: PySet<Future<T>>;
  readonly not_done: PySet<Future<T>>;
}

class DoneAndNotDoneFutures<T> extends Tuple<PySet<Future<T>>> implements DoneAndNotDone<T> {
  get done(): PySet<Future<T>> {
    return this[0] as PySet<Future<T>>;
  }
  get not_done(): PySet<Future<T>> {
    return this[1] as PySet<Future<T>>;
  }
  __repr__(): string {
    return `DoneAndNotDoneFutures(done=${repr(this.done)}, not_done=${repr(this.not_done)})`;
  }
}
declare_type(DoneAndNotDoneFutures, "DoneAndNotDoneFutures", "concurrent.futures._base");

export interface WaitOptions {
  readonly timeout?: number | null;
  readonly return_when?: string;
}

/** Waits for futures; gives those that are done and those that are not. */
export function wait<T>(futures: AnyIterable<Future<T>>, options: WaitOptions = {}): DoneAndNotDone<T> & readonly [PySet<Future<T>>, PySet<Future<T>>] {
  const { timeout = null, return_when = ALL_COMPLETED } = options;
  const all = [...new Set(iter(futures))];
  requireLive("concurrent.futures.wait()");
  const isEnough = (): boolean => {
    const over = all.filter((future) => future.$isOver);
    if (over.length === all.length) return true;
    if (return_when === FIRST_COMPLETED) return over.length > 0;
    return return_when === FIRST_EXCEPTION && over.some((future) => future.$state === "FINISHED" && future.$failure !== null);
  };
  if (!isEnough()) {
    const event = new Event();
    const waiter: Waiter = {
      ended: () => {
        if (isEnough()) event.$set();
      },
    };
    for (const future of all) future.$waiters.push(waiter);
    perform(() => event.$wait(timeout), { what: "concurrent.futures.wait()" });
    for (const future of all) forget(future, waiter);
  }
  const done = all.filter((future) => future.$isOver);
  const both = new DoneAndNotDoneFutures<T>();
  both.push(set(done), set(all.filter((future) => !done.includes(future))));
  return both as unknown as DoneAndNotDone<T> & readonly [PySet<Future<T>>, PySet<Future<T>>];
}

function forget<T>(future: Future<T>, waiter: Waiter): void {
  future.$waiters = future.$waiters.filter((other) => other !== waiter);
}

/** Iterates over futures as they end. TimeoutError when some have not after `timeout` seconds. */
export function* as_completed<T>(futures: AnyIterable<Future<T>>, timeout: TimeoutArgument = null): Generator<Future<T>, undefined, undefined> {
  const limit = limitOf(timeout);
  const end = limit === null ? null : now() + limit;
  const all = [...new Set(iter(futures))];
  let ended = all.filter((future) => future.$isOver);
  const pending = new Set(all.filter((future) => !future.$isOver));
  const event = new Event();
  const waiter: Waiter = {
    ended: (future) => {
      ended.push(future as Future<T>);
      event.$set();
    },
  };
  for (const future of pending) future.$waiters.push(waiter);
  try {
    yield* takeAll();
    while (pending.size > 0) {
      const left = end === null ? null : end - now();
      if (left !== null && left < 0) throw new TimeoutError(`${pending.size} (of ${all.length}) futures unfinished`);
      perform(() => event.$wait(left), { what: "as_completed()" });
      event.clear();
      yield* takeAll();
    }
  } finally {
    for (const future of all) forget(future, waiter);
  }

  function* takeAll(): Generator<Future<T>, undefined, undefined> {
    const taken = ended;
    ended = [];
    for (const future of taken) {
      pending.delete(future);
      forget(future, waiter);
      yield future;
    }
  }
}

// --- executors -----------------------------------------------------------------------------------------------------------

export interface MapOptions {
  readonly timeout?: number | null;
  readonly chunksize?: number;
  readonly buffersize?: number | null;
}

/** Runs calls elsewhere. */
export class Executor {
  declare [Symbol.dispose]: () => void;

  submit<A extends readonly unknown[], T>(_fn: (...args: A) => T, ..._args: A): Future<T> {
    throw new RuntimeError("NotImplementedError");
  }

  /** Calls `fn` with an item of each iterable; gives the results in the order of the items, waiting for each. */
  map<A, T>(fn: (item: A) => T, items: AnyIterable<A>, options?: MapOptions): Generator<T, undefined, undefined>;
  map<A, B, T>(fn: (a: A, b: B) => T, as: AnyIterable<A>, bs: AnyIterable<B>, options?: MapOptions): Generator<T, undefined, undefined>;
  map(fn: (...args: unknown[]) => unknown, ...given: unknown[]): Generator<unknown, undefined, undefined> {
    const [iterables, { timeout = null }] = split_keywords(given) as [readonly AnyIterable<unknown>[], MapOptions];
    const end = timeout === null ? null : now() + timeout;
    const futures = zip(iterables).map((args) => this.submit(fn, ...args));
    return results(futures, end);
  }

  shutdown(_wait: boolean | ShutdownOptions = true): void {}

  __enter__(): this {
    return this;
  }

  __exit__(): boolean {
    this.shutdown();
    return false;
  }
}

function zip(iterables: readonly AnyIterable<unknown>[]): unknown[][] {
  const columns = iterables.map((iterable) => [...iter(iterable)]);
  const count = Math.min(...columns.map((column) => column.length));
  return Array.from({ length: count }, (_, row) => columns.map((column) => column[row]));
}

function* results(futures: Future[], end: number | null): Generator<unknown, undefined, undefined> {
  try {
    for (let next = futures.shift(); next !== undefined; next = futures.shift()) {
      try {
        yield next.result(end === null ? null : end - now());
      } finally {
        next.cancel();
      }
    }
  } finally {
    for (const future of futures) future.cancel();
  }
}

export interface ShutdownOptions {
  readonly wait?: boolean;
  readonly cancel_futures?: boolean;
}

handsOver(Future.prototype, ["result", "exception"]);
handsOver(Executor.prototype, ["__exit__"]);

declare_type(Executor, "Executor", "concurrent.futures._base");
