// `gather`. CPython: Lib/asyncio/tasks.py (gather, _GatheringFuture).
//
// Runs inside QuickJS. No DOM, no Node.
import { copy_context } from "../python/contextvars.ts";
import { BaseException, holdVariable } from "../python/exceptions.ts";
import { declare_type } from "../python/special.ts";
import type { BaseEventLoop } from "./base-events.ts";
import { madeAt } from "./debug.ts";
import { ensureHeldFuture } from "./ensure-future.ts";
import { _get_running_loop, get_event_loop } from "./events.ts";
import { CancelledError } from "./exceptions.ts";
import { named } from "./format-helpers.ts";
import { type Awaitable, CallbackEntry, type DoneCallback, Future, messageOf } from "./futures.ts";
import type { Runnable } from "./ready-queue.ts";
import { Task, current_task, hasResult, isExact, observeAwaiting } from "./tasks.ts";

/** The results of awaitables, in their order. */
type Results<A extends readonly unknown[]> = { -readonly [K in keyof A]: Awaited<A[K]> };
type ResultsOrErrors<A extends readonly unknown[]> = { -readonly [K in keyof A]: Awaited<A[K]> | BaseException };

/** Cancelling it cancels what it gathers; it is done when they are. */
class GatheringFuture<T> extends Future<T> {
  readonly #children: readonly Future[];
  cancelRequested = false;

  constructor(children: readonly Future[], loop: BaseEventLoop) {
    super({ loop });
    this.#children = children;
    this.$waiting = { what: "gather", label: `${children.length}` };
  }

  override cancel(options?: unknown): boolean {
    if (this.done()) return false;
    const msg = messageOf(options);
    let any = false;
    for (const child of this.#children) {
      if (child.cancel({ msg })) any = true;
    }
    if (any) this.cancelRequested = true;
    return any;
  }
}
declare_type(GatheringFuture, "_GatheringFuture", "asyncio.tasks");

/**
 * What the gathered futures call when they are done. Where nobody can tell the difference it stands in the ready queue
 * itself, once for each future that has finished, in the place of as many handles.
 */
class ChildCallback extends CallbackEntry implements Runnable {
  readonly #finished: Future[] = [];
  /** How many of them have been called for. */
  #called = 0;

  override $wake(future: Future): void {
    const loop = future._loop;
    if (!loop.$isPlain) {
      super.$wake(future);
      return;
    }
    this.#finished.push(future);
    loop._ready.push(this);
  }

  _run(): undefined {
    const finished = this.#finished;
    const future = finished[this.#called++] as Future;
    if (this.#called === finished.length) this.#called = finished.length = 0;
    (this.fn as DoneCallback<unknown>)(future);
  }
}

/**
 * A future of the results of all awaitables, in the order they were given. Coroutines become tasks, in that order.
 * The first exception ends it at once, unless `return_exceptions` is set: then exceptions stand among the results.
 */
export function gather<A extends readonly Awaitable<unknown>[]>(
  ...args: [...awaitables: A, options: { return_exceptions: true }]
): Future<ResultsOrErrors<A>>;
export function gather<A extends readonly Awaitable<unknown>[]>(
  ...args: [...awaitables: A, options: { return_exceptions: boolean }]
): Future<ResultsOrErrors<A>>;
export function gather<A extends readonly Awaitable<unknown>[]>(...awaitables: A): Future<Results<A>>;
export function gather(...args: readonly unknown[]): Future<unknown> {
  const [awaitables, returnExceptions] = splitOptions(args);
  if (awaitables.length === 0) {
    const empty = get_event_loop().create_future<unknown>();
    empty.set_result([]);
    return empty;
  }
  let loop = _get_running_loop();
  const waiter = loop === null ? null : current_task(loop);
  // Needed only where one is given twice.
  const futureOf = new Set(awaitables).size < awaitables.length ? new Map<unknown, Future>() : null;
  const children: Future[] = [];
  const doneAlready: Future[] = [];
  let total = 0;
  let finished = 0;
  let outer: GatheringFuture<unknown> | null = null;

  const onDone = named(
    (future: Future): void => {
      finished++;
      if (waiter !== null) future.$removeAwaiter(waiter);
      if (outer === null || outer._state !== "PENDING") {
        if (!future.cancelled()) future.exception();
        return;
      }
      if (!returnExceptions && !hasResult(future)) {
        if (future.cancelled()) {
          outer.set_exception(future._makeCancelledError());
          return;
        }
        const exception = future.exception();
        if (exception !== null) {
          outer.set_exception(exception);
          return;
        }
      }
      if (finished !== total) return;
      const results: unknown[] = [];
      for (const child of children) results.push(hasResult(child) ? child._result : resultOrError(child));
      if (outer.cancelRequested) {
        // CPython's loop over the children leaves its last one in `fut`.
        outer.set_exception((children[children.length - 1] as Future)._makeCancelledError());
      } else {
        outer.set_result(results);
      }
    },
    "gather.<locals>._done_callback",
    "tasks.py:810",
  );

  const options = { loop };
  // CPython copies the context for each future. One does: nothing is set in it.
  const callback = new ChildCallback(onDone, copy_context());
  for (const awaitable of awaitables) {
    let future = futureOf?.get(awaitable);
    if (future === undefined) {
      try {
        future = ensureHeldFuture(awaitable, options);
      } catch (error) {
        // An eager task may raise what ends the program: its traceback leads to the frame of this function, and so do those
        // of the exceptions that it came from.
        const frame = [waiter, ...children, ...awaitables];
        for (let at = error; at instanceof BaseException; at = at.__context__) holdVariable(at, frame);
        throw error;
      }
      options.loop = loop ??= future.get_loop();
      if (future !== (awaitable as unknown) && future instanceof Task) future._log_destroy_pending = false;
      total++;
      futureOf?.set(awaitable, future);
      const isOwn = isExact(future);
      if (isOwn ? future._state !== "PENDING" : future.done()) {
        doneAlready.push(future);
      } else {
        if (waiter !== null) future.$addAwaiter(waiter);
        if (isOwn) future.$addWaker(callback);
        else future.add_done_callback(onDone);
      }
    }
    children.push(future);
  }
  madeAt("tasks.py:749");
  observeAwaiting(waiter, children);
  outer = new GatheringFuture(children, loop as BaseEventLoop);
  for (const future of doneAlready) onDone(future);
  return outer;
}

function resultOrError(future: Future): unknown {
  if (future.cancelled()) return new CancelledError(future._cancel_message ?? "");
  return future.exception() ?? future.result();
}

function splitOptions(args: readonly unknown[]): [readonly Awaitable<unknown>[], boolean] {
  const last = args[args.length - 1];
  if (typeof last === "object" && last !== null && "return_exceptions" in last) {
    return [args.slice(0, -1) as Awaitable<unknown>[], Boolean(last.return_exceptions)];
  }
  return [args as readonly Awaitable<unknown>[], false];
}
