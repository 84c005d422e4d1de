// Futures of other threads as asyncio's, and the reverse: what ends one ends the other, in the loop of each.
// CPython: Lib/asyncio/futures.py (_chain_future, wrap_future).
//
// Runs inside QuickJS. No DOM, no Node.
import { AssertionError, type BaseException } from "../python/exceptions.ts";
import { CancelledError as ThreadCancelledError, Future as ThreadFuture, InvalidStateError as ThreadInvalidStateError } from "../python/modules/concurrent.futures.ts";
import { repr } from "../python/repr.ts";
import type { BaseEventLoop } from "./base-events.ts";
import { get_event_loop } from "./events.ts";
import { CancelledError, InvalidStateError } from "./exceptions.ts";
import { named } from "./format-helpers.ts";
import { type Awaitable, Future, isfuture } from "./futures.ts";

type AnyFuture = Future | ThreadFuture;

/** The exception as the other kind of future has it. */
function converted(exception: BaseException): BaseException {
  const { constructor, args } = exception;
  if (constructor === ThreadCancelledError) return new CancelledError(...args);
  if (constructor === ThreadInvalidStateError) return new InvalidStateError(...args);
  return exception;
}

/** Ends `destination` as `source`, which is done, has ended. */
function copyState(source: AnyFuture, destination: AnyFuture): void {
  if (isfuture(destination)) {
    if (destination.cancelled()) return;
    if (source.cancelled()) {
      destination.cancel();
      return;
    }
  } else {
    if (source.cancelled()) destination.cancel();
    if (!destination.set_running_or_notify_cancel()) return;
  }
  const exception = source.exception();
  if (exception !== null) destination.set_exception(converted(exception));
  else destination.set_result(source.result());
}

/** Copies the end of `source` to `destination`, and a cancellation of `destination` to `source`. */
export function chainFuture(source: AnyFuture, destination: AnyFuture): void {
  const sourceLoop = isfuture(source) ? source.get_loop() : null;
  const destinationLoop = isfuture(destination) ? destination.get_loop() : null;
  const setState = named((target: AnyFuture, other: AnyFuture) => copyState(other, target), "_chain_future.<locals>._set_state", "futures.py:387");
  destination.add_done_callback(
    named(
      (ended: AnyFuture) => {
        if (!ended.cancelled()) return;
        if (sourceLoop === null || sourceLoop === destinationLoop) source.cancel();
        else sourceLoop.call_soon_threadsafe(() => source.cancel());
      },
      "_chain_future.<locals>._call_check_cancel",
      "futures.py:393",
    ),
  );
  source.add_done_callback(
    named(
      (ended: AnyFuture) => {
        if (destination.cancelled() && destinationLoop !== null && destinationLoop.is_closed()) return;
        if (destinationLoop === null || destinationLoop === sourceLoop) setState(destination, ended);
        else if (!destinationLoop.is_closed()) destinationLoop.call_soon_threadsafe(setState, destination, ended);
      },
      "_chain_future.<locals>._call_set_state",
      "futures.py:400",
    ),
  );
}

/** Where a call waits for a thread: `asyncio, 2 calls before it`. */
function inLine({ $inLine }: ThreadFuture): string | undefined {
  if ($inLine === undefined) return undefined;
  const { pool, before } = $inLine();
  return before > 0 ? `${pool}, ${before} ${before === 1 ? "call" : "calls"} before it` : pool;
}

/** A `concurrent.futures.Future` as one that can be awaited; asyncio's own futures as they are. */
export function wrap_future<T>(future: ThreadFuture<T> | Awaitable<T>, options: { loop?: BaseEventLoop | null } = {}): Future<T> {
  const given: unknown = future;
  if (isfuture(given)) return given as Future<T>;
  if (!(given instanceof ThreadFuture)) throw new AssertionError(`concurrent.futures.Future is expected, got ${repr(given)}`);
  const loop = options.loop ?? get_event_loop();
  const wrapped: Future<T> = loop.create_future();
  wrapped.$waiting = {
    what: "thread",
    get thread() {
      return given.$thread;
    },
    get label() {
      return given.$thread === undefined ? inLine(given) : undefined;
    },
  };
  chainFuture(given, wrapped as Future);
  return wrapped;
}
