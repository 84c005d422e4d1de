// `run` and Runner. CPython: Lib/asyncio/runners.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { type Context, copy_context } from "../python/contextvars.ts";
import { isCoroutine } from "../python/coroutines.ts";
import { RuntimeError, TypeError, whileHandling } from "../python/exceptions.ts";
import { declare_type, is_class } from "../python/special.ts";
import { translateError } from "../python/translate-error.ts";
import type { BaseEventLoop } from "./base-events.ts";
import { madeAt } from "./debug.ts";
import { isawaitable } from "./ensure-future.ts";
import { _get_running_loop, new_event_loop, set_event_loop } from "./events.ts";
import type { Awaitable } from "./futures.ts";
import { gather } from "./gathering.ts";
import { type Task, all_tasks, unfinishedTasks } from "./tasks.ts";

/** A function or a class that gives a loop, such as `asyncio.EventLoop`. */
export type LoopFactory = (() => BaseEventLoop) | (new () => BaseEventLoop);

export interface RunnerOptions {
  debug?: boolean | null;
  loop_factory?: LoopFactory | null;
}

/** `constants.THREAD_JOIN_TIMEOUT`, in virtual seconds. */
const THREAD_JOIN_TIMEOUT = 300;

/** Makes a loop, runs coroutines on it, and closes it properly. */
export class Runner {
  declare [Symbol.dispose]: () => void;
  #state: "created" | "initialized" | "closed" = "created";
  readonly #debug: boolean | null;
  readonly #loopFactory: LoopFactory | null;
  #loop: BaseEventLoop | null = null;
  #context: Context | null = null;
  #setsEventLoop = false;

  constructor(options: RunnerOptions = {}) {
    this.#debug = options.debug ?? null;
    this.#loopFactory = options.loop_factory ?? null;
  }

  __enter__(): this {
    this.#initialize();
    return this;
  }

  __exit__(): null {
    this.close();
    return null;
  }

  /** Cancels what is left, closes asynchronous generators, and closes the loop. */
  close(): void {
    if (this.#state !== "initialized") return;
    const loop = this.#loop as BaseEventLoop;
    try {
      cancelAllTasks(loop);
      loop.run_until_complete(loop.shutdown_asyncgens());
      loop.run_until_complete(loop.shutdown_default_executor(THREAD_JOIN_TIMEOUT));
    } finally {
      if (this.#setsEventLoop) set_event_loop(null);
      loop.close();
      this.#loop = null;
      this.#state = "closed";
    }
  }

  get_loop(): BaseEventLoop {
    return this.#initialize();
  }

  /** Runs an awaitable to its end and gives its result. */
  run<T>(coro: Awaitable<T>, options: { context?: Context | null } = {}): T {
    if (_get_running_loop() !== null) throw new RuntimeError("Runner.run() cannot be called from a running event loop");
    const loop = this.#initialize();
    madeAt("runners.py:109");
    const task = loop.create_task(toCoroutine(coro), { context: options.context ?? this.#context });
    return loop.run_until_complete(task);
  }

  #initialize(): BaseEventLoop {
    if (this.#state === "closed") throw new RuntimeError("Runner is closed");
    if (this.#loop !== null) return this.#loop;
    const loop = this.#loopFactory === null ? new_event_loop() : makeLoop(this.#loopFactory);
    if (this.#loopFactory === null) {
      set_event_loop(loop);
      this.#setsEventLoop = true;
    }
    if (this.#debug !== null) loop.set_debug(this.#debug);
    this.#context = copy_context();
    this.#state = "initialized";
    return (this.#loop = loop);
  }
}

declare_type(Runner, "Runner", "asyncio.runners");

function makeLoop(factory: LoopFactory): BaseEventLoop {
  const make: Function = factory;
  return is_class(make) ? Reflect.construct(make, []) : Reflect.apply(make, undefined, []);
}

function toCoroutine<T>(awaitable: Awaitable<T>): Awaitable<T> {
  if (isCoroutine(awaitable)) return awaitable;
  if (!isawaitable(awaitable)) throw new TypeError("An asyncio.Future, a coroutine or an awaitable is required");
  return awaitIt(awaitable);
}

async function awaitIt<T>(awaitable: Awaitable<T>): Promise<T> {
  return await awaitable;
}

/** Runs a coroutine on a new loop, and gives its result. RuntimeError inside a running loop. */
export function run<T>(main: Awaitable<T>, options: RunnerOptions = {}): T {
  if (_get_running_loop() !== null) throw new RuntimeError("asyncio.run() cannot be called from a running event loop");
  const runner = new Runner(options);
  let result: T;
  try {
    result = runner.run(main);
  } catch (raised) {
    const error = translateError(raised);
    whileHandling(error, () => runner.close());
    throw error;
  }
  runner.close();
  return result;
}

function cancelAllTasks(loop: BaseEventLoop): void {
  const unfinished = unfinishedTasks(loop);
  if (unfinished.length === 0) return;
  // Several are in the order of a set, which few other programs need.
  const left: Task[] = unfinished.length === 1 ? unfinished : [...all_tasks(loop)];
  for (const task of left) task.cancel();
  loop.run_until_complete(gather(...left, { return_exceptions: true }));
  // The frames of what failed lead to those that they were called from, down to this one: they stay until garbage is collected.
  for (const task of left) task.$holdByTraceback(left);
  for (const task of left) {
    if (task.cancelled()) continue;
    const exception = task.exception();
    if (exception !== null) {
      loop.call_exception_handler({
        message: "unhandled exception during asyncio.run() shutdown",
        exception,
        task,
      });
    }
  }
}
