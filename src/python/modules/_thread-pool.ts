// `ThreadPoolExecutor`. The order in which workers take work is CPython's (Lib/concurrent/futures/thread.py).
import { now } from "../clock.ts";
import { type BaseException, RuntimeError, ValueError } from "../exceptions.ts";
import { Halted } from "../halt.ts";
import { by_names } from "../keywords.ts";
import { log } from "../log.ts";
import { declare_type } from "../special.ts";
import { handsOver } from "../stepwise.ts";
import { callFunction } from "../suspendable.ts";
import { Lock, Semaphore } from "../thread-locks.ts";
import { type Operation, callProgram, knownAs, onShutdown, perform } from "../threads.ts";
import { translateError } from "../translate-error.ts";
import { BrokenExecutor, Executor, Future, type ShutdownOptions } from "./_futures-of-threads.ts";
import { Thread } from "./threading.ts";

type Callable = (...args: never[]) => unknown;

interface WorkItem {
  readonly future: Future;
  readonly call: () => Operation<unknown>;
}

let poolCount = 0;
let interpreterIsShuttingDown = false;

/** Held while a worker is made, and while the interpreter shuts down. */
const globalShutdownLock = new Lock();
const workers = new Map<Thread, ThreadPoolExecutor>();

export class BrokenThreadPool extends BrokenExecutor {}
declare_type(BrokenThreadPool, "BrokenThreadPool", "concurrent.futures.thread");

export interface ThreadPoolOptions {
  readonly max_workers?: number | null;
  readonly thread_name_prefix?: string;
  readonly initializer?: Callable | null;
  readonly initargs?: Iterable<unknown>;
}

/** `min(32, processors + 4)`, for as many processors as the oracle's machine says. */
const DEFAULT_WORKERS = 5;

export class ThreadPoolExecutor extends Executor {
  readonly _max_workers: number;
  readonly #prefix: string;
  readonly #initializer: (() => Operation<unknown>) | null;
  readonly #queue: (WorkItem | null)[] = [];
  /** Counts what is in the queue. */
  readonly #work = new Semaphore(0);
  readonly #idle = new Semaphore(0);
  readonly #lock = new Lock();
  readonly #threads: Thread[] = [];
  #broken = "";
  #isShutDown = false;

  constructor(max_workers?: number | null | ThreadPoolOptions, thread_name_prefix?: string | ThreadPoolOptions, initializer?: Callable | null, initargs?: Iterable<unknown>);
  constructor(...all: unknown[]) {
    super();
    const options = by_names<ThreadPoolOptions>(all, ["max_workers", "thread_name_prefix", "initializer", "initargs"], "ThreadPoolExecutor");
    this._max_workers = options.max_workers ?? DEFAULT_WORKERS;
    if (this._max_workers <= 0) throw new ValueError("max_workers must be greater than 0");
    const initialize = options.initializer ?? null;
    const initial = [...(options.initargs ?? [])] as never[];
    this.#initializer = initialize === null ? null : () => callFunction(initialize, undefined, initial);
    this.#prefix = options.thread_name_prefix || `ThreadPoolExecutor-${poolCount++}`;
  }

  /** Has `fn(...args)` called by a worker. A new worker runs up to where it first waits before this returns. */
  override submit<A extends readonly unknown[], T>(fn: (...args: A) => T, ...args: A): Future<T> {
    const future = new Future<T>();
    const item: WorkItem = { future: future as Future, call: () => callFunction(fn, undefined, args) };
    future.$inLine = () => ({ pool: this.#prefix, before: this.#queue.indexOf(item) });
    return perform(() => this.#submit(item) as Operation<Future<T>>, { what: "submit()", gives: { value: future }, until: now() });
  }

  *#submit(item: WorkItem): Operation<Future> {
    yield* this.#lock.$acquire();
    try {
      yield* globalShutdownLock.$acquire();
      try {
        if (this.#broken !== "") throw new BrokenThreadPool(this.#broken);
        if (this.#isShutDown) throw new RuntimeError("cannot schedule new futures after shutdown");
        if (interpreterIsShuttingDown) throw new RuntimeError("cannot schedule new futures after interpreter shutdown");
        this.#put(item);
        yield* this.#addWorker();
        return item.future;
      } finally {
        globalShutdownLock.$release();
      }
    } finally {
      this.#lock.$release();
    }
  }

  #put(item: WorkItem | null): void {
    this.#queue.push(item);
    this.#work.$release();
  }

  *#addWorker(): Operation {
    if (yield* this.#idle.$acquire(false)) return;
    const count = this.#threads.length;
    if (count >= this._max_workers) return;
    const thread = new Worker(`${this.#prefix}_${count}`, () => this.#runWorker());
    yield* thread.$start();
    this.#threads.push(thread);
    workers.set(thread, this);
  }

  *#runWorker(): Operation {
    if (this.#initializer !== null && !(yield* this.#initialize(this.#initializer))) return;
    for (;;) {
      if (!(yield* this.#work.$acquire(false))) {
        this.#idle.$release();
        yield* knownAs("work", this.#work.$acquire());
      }
      const item = this.#queue.shift() ?? null;
      if (item !== null) {
        yield* runItem(item);
      } else if (interpreterIsShuttingDown || this.#isShutDown) {
        this.#isShutDown = true;
        this.#put(null);
        return;
      }
    }
  }

  *#initialize(initializer: () => Operation<unknown>): Operation<boolean> {
    try {
      yield* initializer();
      return true;
    } catch (raised) {
      const error = translateError(raised);
      if (error instanceof Halted) throw error;
      log({
        logger: "concurrent.futures",
        level: "critical",
        message: () => "Exception in initializer:",
        exception: error,
        source: { file: "<python>/concurrent/futures/thread.py", line: 101, name: "_worker" },
      });
      yield* this.#lock.$acquire();
      this.#broken = "A thread initializer failed, the thread pool is not usable anymore";
      for (const item of this.#queue.splice(0)) item?.future.$end(null, new BrokenThreadPool(this.#broken));
      this.#lock.$release();
      return false;
    }
  }

  /** Takes no more calls; with `wait`, waits for those that were taken. */
  override shutdown(wait: boolean | ShutdownOptions = true): void {
    const options = typeof wait === "object" ? wait : { wait };
    const foreseen = { what: "Executor.shutdown()", gives: { value: undefined } };
    perform(() => this.$shutdown(options.wait ?? true, options.cancel_futures ?? false), foreseen);
  }

  *$shutdown(wait: boolean, cancelFutures = false): Operation {
    yield* this.#lock.$acquire();
    this.#isShutDown = true;
    if (cancelFutures) {
      for (const item of this.#queue.splice(0)) item?.future.cancel();
      while (yield* this.#work.$acquire(false));
    }
    this.#put(null);
    this.#lock.$release();
    if (wait) for (const thread of this.#threads) yield* thread.$join();
  }

  $wakeForShutdown(): void {
    this.#put(null);
  }
}

handsOver(ThreadPoolExecutor.prototype, ["submit", "shutdown"]);

declare_type(ThreadPoolExecutor, "ThreadPoolExecutor", "concurrent.futures.thread");

/** A thread whose work is an operation of the library. */
class Worker extends Thread {
  readonly #work: () => Operation;

  constructor(name: string, work: () => Operation) {
    super({ name });
    this.#work = work;
  }

  override *$run(): Operation {
    yield* this.#work();
  }
}

function* runItem({ future, call }: WorkItem): Operation {
  if (!future.set_running_or_notify_cancel()) return;
  let result: unknown;
  let failure: BaseException | null = null;
  try {
    result = yield* call();
  } catch (raised) {
    failure = translateError(raised);
    if (failure instanceof Halted) throw failure;
  }
  yield* callProgram(() => future.$end(result, failure));
}

onShutdown(function* () {
  yield* globalShutdownLock.$acquire();
  interpreterIsShuttingDown = true;
  globalShutdownLock.$release();
  for (const executor of workers.values()) executor.$wakeForShutdown();
  for (const thread of workers.keys()) yield* thread.$join();
});
