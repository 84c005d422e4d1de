// `shield`. CPython: Lib/asyncio/tasks.py (shield).
//
// Runs inside QuickJS. No DOM, no Node.
import { ensureHeldFuture } from "./ensure-future.ts";
import { named } from "./format-helpers.ts";
import { type Awaitable, type Future, future_add_to_awaited_by, future_discard_from_awaited_by } from "./futures.ts";
import { current_task, meaningOf, observeAwaiting } from "./tasks.ts";

const logError = named(
  (future: Future): void => {
    if (future.cancelled()) return;
    const exception = future.exception();
    if (exception === null) return;
    future.get_loop().call_exception_handler({
      message: `${exception.constructor.name} exception in shielded future`,
      exception,
      future,
    });
  },
  "_log_on_exception",
  "tasks.py:911",
);

/** A future that ends as the awaitable ends, and whose cancellation does not reach it. */
export function shield<T>(awaitable: Awaitable<T>): Future<T> {
  const inner = ensureHeldFuture(awaitable);
  if (inner.done()) return inner;
  const loop = inner.get_loop();
  const outer: Future<T> = loop.create_future();
  const meaning = meaningOf(inner as Future);
  if (meaning !== null) outer.$waiting = { ...meaning, label: "shielded" };
  const task = current_task(loop);
  if (task !== null) {
    future_add_to_awaited_by(inner, task);
    observeAwaiting(task, [inner as Future]);
    inner.add_done_callback(
      named((done: Future) => future_discard_from_awaited_by(done, task), "shield.<locals>._clear_awaited_by_callback", "tasks.py:975"),
    );
  }
  // It does not hold `inner`, which holds it.
  const onInnerDone = named(
    (done: Future<T>): void => {
      if (outer.cancelled()) return;
      if (done.cancelled()) {
        outer.cancel();
        return;
      }
      const exception = done.exception();
      if (exception === null) outer.set_result(done.result());
      else outer.set_exception(exception);
    },
    "shield.<locals>._inner_done_callback",
    "tasks.py:978",
  );
  const onOuterDone = named(
    (): void => {
      if (inner.done()) return;
      inner.remove_done_callback(onInnerDone);
      inner.remove_done_callback(logError);
      inner.add_done_callback(logError);
    },
    "shield.<locals>._outer_done_callback",
    "tasks.py:991",
  );
  inner.add_done_callback(onInnerDone);
  outer.add_done_callback(onOuterDone);
  return outer;
}
