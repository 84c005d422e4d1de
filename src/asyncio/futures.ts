// Futures. CPython: Lib/asyncio/futures.py, base_futures.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { type Context, type Table, currentTable } from "../python/contextvars.ts";
import { FUTURE, bareYield, define } from "../python/coroutines.ts";
import { BaseException, type Frame, RuntimeError, StopIteration, TypeError, ValueError, holdVariable, raisedAgain } from "../python/exceptions.ts";
import { markRaised } from "../python/frames.ts";
import { declare_type, is_keywords } from "../python/special.ts";
import { eq } from "../python/compare.ts";
import { repr } from "../python/repr.ts";
import { truth } from "../python/truth.ts";
import type { BaseEventLoop } from "./base-events.ts";
import { creation, creationContext, debugMode, noteCreation } from "./debug.ts";
import { get_event_loop } from "./events.ts";
import { CancelledError, InvalidStateError } from "./exceptions.ts";
import { type Watched, watchFailure } from "./finalization.ts";
import { named, formatCallbackSource, shortRepr } from "./format-helpers.ts";
import type { Waiting } from "./observer.ts";

export type Awaitable<T> = PromiseLike<T>;

/** Called with the future when it is done. */
export type DoneCallback<T> = (future: Future<T>) => unknown;

type State = "PENDING" | "CANCELLED" | "FINISHED";

/** What is told of a future's end: a callback, which the loop is to call, or a task, whose wake-up has a handle of its own kind. */
export interface Waker {
  $wake(future: Future<unknown>): void;
}

/** A callback and its context. The same entry may be with many futures. */
export class CallbackEntry implements Waker {
  readonly fn: DoneCallback<never>;
  readonly #context: Context | Table;

  constructor(fn: DoneCallback<never>, context: Context | Table) {
    this.fn = fn;
    this.#context = context;
  }

  $wake(future: Future<unknown>): void {
    future._loop.$callDone(this.fn, future, this.#context);
  }
}

let lastFuture = 0;

export class Future<T = unknown> {
  declare readonly $await: typeof FUTURE;
  /** Futures can be awaited; the type says so. There is no `then` at run time. */
  declare readonly then: PromiseLike<T>["then"];

  declare readonly _loop: BaseEventLoop;
  // All else stands on the prototype (below) until it is set: a future is half as large for it.
  declare _state: State;
  declare _result: T | null;
  declare _exception: BaseException | null;
  declare _exceptionTraceback: Frame[] | null;
  /** What the traceback held then. */
  declare _exceptionVariables: readonly object[] | undefined;
  /** Most have one, and then it stands here itself. */
  declare _callbacks: Waker | Waker[] | null;
  declare _cancel_message: unknown;
  declare _cancelledException: BaseException | null;
  declare _asyncio_future_blocking: boolean;
  /** The exception was not asked for yet. */
  declare _unretrieved: boolean;
  declare _watched: Watched | null;
  /** Who awaits this one, for the call graph: one mostly, and then it stands here itself. */
  declare _awaitedBy: Future | Set<Future> | null;
  /** What waiting for it means to a reader, where the maker knows: a timer, a lock … */
  declare $waiting: Omit<Waiting, "future"> | null;
  declare _id: number;

  constructor(options?: { loop?: BaseEventLoop | null }, loop?: BaseEventLoop) {
    if (options !== undefined && !is_keywords(options)) throw new TypeError("Future() takes no positional arguments");
    this._loop = loop ?? options?.loop ?? get_event_loop();
    if (debugMode.on) noteCreation(this, this._loop, 2);
  }

  get _log_traceback(): boolean {
    return this._unretrieved;
  }

  set _log_traceback(given: boolean) {
    if (truth(given)) throw new ValueError("_log_traceback can only be set to False");
    this._retrieved();
  }

  /** A number of its own, for events. */
  get $id(): number {
    return (this._id ||= ++lastFuture);
  }

  get_loop(): BaseEventLoop {
    return this._loop;
  }

  /** The error to raise for a cancelled future; an original one is given once only. */
  _makeCancelledError(): BaseException {
    const original = this._cancelledException;
    if (original !== null) {
      this._cancelledException = null;
      return original;
    }
    return this._cancel_message === null ? new CancelledError() : new CancelledError(this._cancel_message);
  }

  /** Cancels the future and schedules its callbacks; false where it is done already. */
  cancel(options?: unknown): boolean {
    this._retrieved();
    if (this._state !== "PENDING") return false;
    this._state = "CANCELLED";
    this._cancel_message = messageOf(options);
    this._scheduleCallbacks();
    return true;
  }

  /** Has the traceback of what it failed with hold `variable`: a frame has it from which the one that failed was called. */
  $holdByTraceback(variable: object): void {
    const error = this._cancelledException ?? this._exception;
    if (error === null) return;
    holdVariable(error, variable);
    if (error === this._exception) this._exceptionVariables = error.$variables;
  }

  _retrieved(): void {
    if (this._unretrieved) this._unretrieved = false;
    if (this._watched !== null) {
      this._watched.retrieved = true;
      this._watched = null;
    }
  }

  /** The number of the task that it is, or 0. */
  protected get _number(): number {
    return 0;
  }

  /** What is shown of it once it has failed and is gone; the function must not hold it. */
  protected _describeFailure(exception: BaseException): () => string {
    const kind = this.constructor.name;
    const made = creation(this).map((text) => ` ${text}`).join("");
    return () => `<${kind} finished exception=${repr(exception)}${made}>`;
  }

  cancelled(): boolean {
    return this._state === "CANCELLED";
  }

  done(): boolean {
    return this._state !== "PENDING";
  }

  /** The result. Raises the exception that was set, CancelledError, or InvalidStateError while it is pending. */
  result(): T {
    if (this._state === "CANCELLED") throw raisedAgain(this._makeCancelledError());
    if (this._state !== "FINISHED") throw new InvalidStateError("Result is not set.");
    this._retrieved();
    const exception = this._takeException();
    if (exception !== null) throw markRaised(raisedAgain(exception));
    return this._result as T;
  }

  /**
   * The exception that was set, or null, to be raised by whoever asked for the result: with the traceback that it had then
   * the first time, and with none later (`future_get_result` in Modules/_asynciomodule.c).
   */
  _takeException(): BaseException | null {
    const exception = this._exception;
    if (exception === null) return null;
    exception.$traceback = this._exceptionTraceback;
    exception.$variables = this._exceptionVariables;
    this._exceptionTraceback = null;
    this._exceptionVariables = undefined;
    return exception;
  }

  /** The exception that was set, or null. Raises CancelledError, or InvalidStateError while it is pending. */
  exception(): BaseException | null {
    if (this._state === "CANCELLED") throw raisedAgain(this._makeCancelledError());
    if (this._state !== "FINISHED") throw new InvalidStateError("Exception is not set.");
    this._retrieved();
    return this._exception;
  }

  /** Has the loop call `fn` with the future once it is done. */
  add_done_callback(fn: DoneCallback<T>, options?: { context?: Context | null }): void {
    this.$addWaker(new CallbackEntry(fn, options?.context ?? currentTable()));
  }

  /** Removes every entry of `fn` and gives their number. */
  remove_done_callback(fn: DoneCallback<T>): number {
    const listeners = listenersOf(this._callbacks);
    const kept = listeners.filter((entry) => !(entry instanceof CallbackEntry && sameCallback(entry.fn, fn)));
    const removed = listeners.length - kept.length;
    if (removed > 0) this._callbacks = kept.length === 0 ? null : [...kept];
    return removed;
  }

  /** Has `waker` told when the future is done: what a task does with the future it awaits. */
  $addWaker(waker: Waker): void {
    const known = this._callbacks;
    if (this._state !== "PENDING") waker.$wake(this as Future<unknown>);
    else if (known === null) this._callbacks = waker;
    else if (Array.isArray(known)) known.push(waker);
    else this._callbacks = [known, waker];
  }

  set_result(result: T): void {
    this._setResult(result);
  }

  set_exception(exception: BaseException | (new () => BaseException)): void {
    this._setException(exception);
  }

  _setResult(result: T): void {
    if (this._state !== "PENDING") throw new InvalidStateError("invalid state");
    this._result = result;
    this._state = "FINISHED";
    this._scheduleCallbacks();
  }

  _setException(given: BaseException | (new () => BaseException)): void {
    if (this._state !== "PENDING") throw new InvalidStateError("invalid state");
    let exception = isExceptionClass(given) ? new given() : given;
    if (!(exception instanceof BaseException)) throw new TypeError("invalid exception object");
    if (exception instanceof StopIteration) {
      const wrapped = new RuntimeError("StopIteration interacts badly with generators and cannot be raised into a Future");
      wrapped.__cause__ = wrapped.__context__ = exception;
      wrapped.__suppress_context__ = true;
      exception = wrapped;
    }
    this._exception = exception;
    this._exceptionTraceback = exception.$traceback;
    if (exception.$variables !== undefined) this._exceptionVariables = exception.$variables;
    this._state = "FINISHED";
    this._scheduleCallbacks();
    this._unretrieved = true;
    this._watched = {
      future: new WeakRef(this as Future),
      loop: this._loop,
      kind: this.constructor.name,
      task: this._number,
      exception,
      shown: this._describeFailure(exception),
      made: creationContext(this),
      retrieved: false,
    };
    watchFailure(this._watched);
  }

  _scheduleCallbacks(): void {
    const listeners = this._callbacks;
    if (listeners === null) return;
    this._callbacks = null;
    if (!Array.isArray(listeners)) listeners.$wake(this as Future<unknown>);
    else for (const each of listeners) each.$wake(this as Future<unknown>);
  }

  /** What `await` does, for those who drive it by hand: yields the future until it is done, then gives the result. */
  *__await__(): Generator<Future<T>, T, unknown> {
    if (!this.done()) {
      this._asyncio_future_blocking = true;
      yield this;
    }
    if (!this.done()) throw new RuntimeError("await wasn't used with future");
    return this.result();
  }

  /** Notes that `waiter` awaits it: `future_add_to_awaited_by` where both are known to be futures. */
  $addAwaiter(waiter: Future): void {
    const known = this._awaitedBy;
    if (known === null || known === waiter) this._awaitedBy = waiter;
    else if (known instanceof Set) known.add(waiter);
    else this._awaitedBy = new Set([known, waiter]);
  }

  $removeAwaiter(waiter: Future): void {
    const known = this._awaitedBy;
    if (known === waiter) this._awaitedBy = null;
    else if (known instanceof Set) known.delete(waiter);
  }

  __iter__(): Generator<Future<T>, T, unknown> {
    return this.__await__();
  }

  _reprInfo(): string[] {
    const info = [this._state.toLowerCase()];
    if (this._state === "FINISHED") {
      info.push(this._exception !== null ? `exception=${repr(this._exception)}` : `result=${shortRepr(this._result)}`);
    }
    const listeners = listenersOf(this._callbacks);
    if (listeners.length > 0) info.push(formatCallbacks(listeners));
    return [...info, ...creation(this)];
  }

  __repr__(): string {
    if (beingShown.has(this as Future<unknown>)) return "...";
    beingShown.add(this as Future<unknown>);
    try {
      return `<${this.constructor.name} ${this._reprInfo().join(" ")}>`;
    } finally {
      beingShown.delete(this as Future<unknown>);
    }
  }

  static {
    define(this.prototype, {
      $await: FUTURE,
      _state: "PENDING",
      _result: null,
      _exception: null,
      _exceptionTraceback: null,
      _exceptionVariables: undefined,
      _callbacks: null,
      _cancel_message: null,
      _cancelledException: null,
      _asyncio_future_blocking: false,
      _unretrieved: false,
      _watched: null,
      _awaitedBy: null,
      $waiting: null,
      _id: 0,
      $hidesDict: true,
    });
  }
}

declare_type(Future, "Future", "_asyncio");

/** `reprlib.recursive_repr`: a future inside its own representation is `...`. */
const beingShown = new Set<Future<unknown>>();

function listenersOf(listeners: Waker | readonly Waker[] | null): readonly Waker[] {
  if (listeners === null) return [];
  return "length" in listeners ? listeners : [listeners];
}

function formatCallbacks(callbacks: readonly Waker[]): string {
  const shown = (entry: Waker | undefined): string => (entry instanceof CallbackEntry ? formatCallbackSource(entry.fn, []) : "Task.task_wakeup()");
  const last = callbacks[callbacks.length - 1];
  if (callbacks.length === 1) return `cb=[${shown(last)}]`;
  if (callbacks.length === 2) return `cb=[${shown(callbacks[0])}, ${shown(last)}]`;
  return `cb=[${shown(callbacks[0])}, <${callbacks.length - 2} more>, ${shown(last)}]`;
}

function sameCallback(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === "object" && eq(a, b));
}

/** `cancel("why")` and `cancel({ msg: "why" })` are one thing, as in Python. */
export function messageOf(options: unknown): unknown {
  return (is_keywords(options) ? options["msg"] : options) ?? null;
}

/**
 * True for futures, and for objects that pass for one (base_futures.py): those with `_asyncio_future_blocking`, which in
 * CPython their class must have too.
 */
export function isfuture(value: unknown): value is Future {
  return value instanceof Future || (typeof value === "object" && value !== null && Reflect.get(value, "_asyncio_future_blocking") != null);
}

/** Sets the result unless the future was cancelled meanwhile (`_set_result_unless_cancelled`). */
export function setResultUnlessCancelled<T>(future: Future<T>, result: T): void {
  if (!future.cancelled()) future.set_result(result);
}
named(setResultUnlessCancelled, "_set_result_unless_cancelled", "futures.py:319");

export function future_add_to_awaited_by(future: unknown, waiter: unknown): void {
  if (future instanceof Future && waiter instanceof Future) future.$addAwaiter(waiter);
}

export function future_discard_from_awaited_by(future: unknown, waiter: unknown): void {
  if (future instanceof Future && waiter instanceof Future) future.$removeAwaiter(waiter);
}

/** The futures that await `future`, in the order in which they began to. */
export function awaiters({ _awaitedBy: known }: Future): Future[] {
  if (known === null) return [];
  return known instanceof Set ? [...known] : [known];
}

/** Copies how `source` ended to `destination` when it is done, and a cancellation of `destination` to `source`. */
export function _chain_future(source: Future, destination: Future): void {
  destination.add_done_callback(() => {
    if (destination.cancelled()) source.cancel();
  });
  source.add_done_callback(() => {
    if (destination.cancelled()) return;
    if (source.cancelled()) {
      destination.cancel();
      return;
    }
    const exception = source.exception();
    if (exception === null) destination.set_result(source.result());
    else destination.set_exception(exception);
  });
}

/** One turn of the loop. */
export const turn = bareYield as unknown as Awaitable<null>;

function isExceptionClass(given: unknown): given is new () => BaseException {
  return typeof given === "function" && (given === BaseException || given.prototype instanceof BaseException);
}
