// `ensure_future`, and what counts as awaitable. CPython: Lib/asyncio/tasks.py (ensure_future), Lib/inspect.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { RuntimeError, TypeError, ValueError } from "../python/exceptions.ts";
import type { BaseEventLoop } from "./base-events.ts";
import { iscoroutine } from "./coroutines.ts";
import { madeAt } from "./debug.ts";
import { get_event_loop } from "./events.ts";
import { type Awaitable, type Future, isfuture } from "./futures.ts";

/** True for what `await` takes (`inspect.isawaitable`). */
export function isawaitable(value: unknown): boolean {
  if (iscoroutine(value)) return true;
  return typeof value === "object" && value !== null && typeof Reflect.get(value, "__await__") === "function";
}

async function awaitIt<T>(awaitable: Awaitable<T>): Promise<T> {
  return await awaitable;
}

/** A future as it is; a coroutine or another awaitable as a task of the loop. */
export function ensure_future<T>(awaitable: Awaitable<T>, options: { loop?: BaseEventLoop | null } = {}): Future<T> {
  const value: unknown = awaitable;
  const given = iscoroutine(value);
  if (!given && isfuture(value)) {
    if (options.loop != null && options.loop !== value.get_loop()) {
      throw new ValueError("The future belongs to a different loop than the one specified as the loop argument");
    }
    return value as Future<T>;
  }
  if (!given && !isawaitable(value)) throw new TypeError("An asyncio.Future, a coroutine or an awaitable is required");
  try {
    const loop = options.loop ?? get_event_loop();
    madeAt("tasks.py:732");
    return loop.create_task(given ? awaitable : awaitIt(awaitable));
  } catch (error) {
    if (given && error instanceof RuntimeError) value.close();
    throw error;
  }
}

/**
 * The same in a function that has the future in a variable. The traceback of an eager task that fails there leads to that
 * function's frame, and so to the task.
 */
export function ensureHeldFuture<T>(awaitable: Awaitable<T>, options: { loop?: BaseEventLoop | null } = {}): Future<T> {
  const future = ensure_future(awaitable, options);
  if ((future as unknown) !== awaitable && future.done()) future.$holdByTraceback(future);
  return future;
}
