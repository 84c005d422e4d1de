// Threads and the loop: `to_thread`, `run_coroutine_threadsafe`, and the loop's executor.
// CPython: Lib/asyncio/threads.py, tasks.py (run_coroutine_threadsafe), base_events.py (run_in_executor).
//
// Runs inside QuickJS. No DOM, no Node.
import { copy_context } from "../python/contextvars.ts";
import { isCoroutine } from "../python/coroutines.ts";
import { RuntimeError, TimeoutError, TypeError } from "../python/exceptions.ts";
import { Future as ThreadFuture, ThreadPoolExecutor } from "../python/modules/concurrent.futures.ts";
import { Thread } from "../python/modules/threading.ts";
import { withOperation } from "../python/stepwise.ts";
import { callFunction } from "../python/suspendable.ts";
import { type Operation, callProgram } from "../python/threads.ts";
import { translateError } from "../python/translate-error.ts";
import { warn } from "../python/warnings.ts";
import type { BaseEventLoop } from "./base-events.ts";
import { chainFuture, wrap_future } from "./chaining.ts";
import { ensure_future } from "./ensure-future.ts";
import { get_running_loop } from "./events.ts";
import { type Awaitable, type Future, setResultUnlessCancelled } from "./futures.ts";
import type { Runnable } from "./ready-queue.ts";
import { timeout as timeoutAfter } from "./timeouts.ts";

/** The executor that a loop uses where none is given, and whether it was shut down. */
export class DefaultExecutor {
  #executor: ThreadPoolExecutor | null = null;
  #isShutDown: boolean;

  constructor(isShutDown: boolean) {
    this.#isShutDown = isShutDown;
  }

  /** The pool, once there is one. */
  get pool(): ThreadPoolExecutor | null {
    return this.#executor;
  }

  set(executor: unknown): void {
    if (!(executor instanceof ThreadPoolExecutor)) throw new TypeError("executor must be ThreadPoolExecutor instance");
    this.#executor = executor;
  }

  /** Has a worker call `fn(...args)`; gives a future of the loop. */
  run<A extends readonly unknown[], T>(loop: BaseEventLoop, executor: ThreadPoolExecutor | null, fn: (...args: A) => T, args: A): Future<T> {
    return wrap_future((executor ?? this.#own()).submit(fn, ...args), { loop });
  }

  #own(): ThreadPoolExecutor {
    if (this.#isShutDown) throw new RuntimeError("Executor shutdown has been called");
    return (this.#executor ??= new ThreadPoolExecutor({ thread_name_prefix: "asyncio" }));
  }

  /** Waits, in a thread, until all work is done; at most `timeout` seconds. */
  async shutdown(loop: BaseEventLoop, timeout: number | null): Promise<void> {
    this.#isShutDown = true;
    const executor = this.#executor;
    if (executor === null) return;
    const done: Future<null> = loop.create_future();
    const thread = new ShutdownThread(loop, executor, done);
    thread.start();
    try {
      await using _limit = timeoutAfter(timeout);
      await done;
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      warn("RuntimeWarning", `The executor did not finishing joining its threads within ${timeout} seconds.`, 0);
      executor.shutdown({ wait: false });
      return;
    }
    thread.join();
  }

  close(): void {
    const executor = this.#executor;
    this.#isShutDown = true;
    if (executor === null) return;
    this.#executor = null;
    executor.shutdown({ wait: false });
  }
}

class ShutdownThread extends Thread {
  readonly #loop: BaseEventLoop;
  readonly #executor: ThreadPoolExecutor;
  readonly #done: Future<null>;

  constructor(loop: BaseEventLoop, executor: ThreadPoolExecutor, done: Future<null>) {
    // A method keeps its name when the library is made small; the thread is named by it.
    super({ target: { _do_shutdown() {} }._do_shutdown });
    this.#loop = loop;
    this.#executor = executor;
    this.#done = done;
  }

  override *$run(): Operation {
    yield* this.#executor.$shutdown(true);
    if (!this.#loop.is_closed()) this.#loop.call_soon_threadsafe(setResultUnlessCancelled<null>, this.#done, null);
  }
}

/** Calls `fn` in another thread, in a copy of this context, and gives what it returns. */
export async function to_thread<A extends readonly unknown[], T>(fn: (...args: A) => T, ...args: A): Promise<T> {
  const loop = get_running_loop();
  const context = copy_context();
  const inContext = withOperation(
    (): T => context.run(fn, ...args),
    function* () {
      const outer = context.enter();
      try {
        return yield* callFunction(fn, undefined, args);
      } finally {
        context.leave(outer);
      }
    },
  );
  return await loop.run_in_executor(null, inContext);
}

/** Has `loop` run a coroutine; for other threads than the loop's. */
export function run_coroutine_threadsafe<T>(coro: Awaitable<T>, loop: BaseEventLoop): ThreadFuture<T> {
  if (!isCoroutine(coro)) throw new TypeError("A coroutine object is required");
  const future = new ThreadFuture<T>();
  loop.call_soon_threadsafe(() => {
    try {
      chainFuture(ensure_future<T>(coro, { loop }) as Future, future as ThreadFuture);
    } catch (raised) {
      const error = translateError(raised);
      if (future.set_running_or_notify_cancel()) future.set_exception(error);
      throw error;
    }
  });
  return future;
}

/** What a loop does in a thread whose function is `run_forever`: the callbacks of the program are called from it. */
export function callFromLoop(loop: BaseEventLoop, entry: Runnable): Operation {
  return callProgram(() => {
    if (entry._run()) loop._ready.push(entry);
  });
}
