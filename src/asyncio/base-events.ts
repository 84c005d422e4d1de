// The event loop. CPython: Lib/asyncio/base_events.py. Its `select` moves the virtual clock instead of waiting.
//
// Runs inside QuickJS. No DOM, no Node.
import { finalizeAbandoned, watchedGenerators } from "../python/abandoned.ts";
import { type AsyncGeneratorHooks, setAsyncGeneratorHooks } from "../python/asyncgen-hooks.ts";
import type { AsyncGeneratorObject, Held } from "../python/asyncgen.ts";
import { add, sub } from "../python/arithmetic.ts";
import { call, call_ } from "../python/calling.ts";
import { advanceTo, now } from "../python/clock.ts";
import { type Context, type Table, contextOf } from "../python/contextvars.ts";
import { isCoroutine, isCoroutineFunction } from "../python/coroutines.ts";
import { departures } from "../python/departures.ts";
import { Exception, KeyboardInterrupt, RuntimeError, SystemExit, TypeError, holdVariable } from "../python/exceptions.ts";
import { framesAbove } from "../python/frames.ts";
import { Halted, halt, haltReason } from "../python/halt.ts";
import { as_function, declare_type, is_keywords } from "../python/special.ts";
import { float } from "../python/numeric.ts";
import { type Dict, dict } from "../python/dict.ts";
import { repr } from "../python/repr.ts";
import type { ThreadPoolExecutor } from "../python/modules/concurrent.futures.ts";
import { type Operation, type ThreadState, block, currentThread, hasThreads, letOthersRun, mainThread, note, perform, wake } from "../python/threads.ts";
import { translateError } from "../python/translate-error.ts";
import { sweep, unawaited } from "../python/unawaited.ts";
import { debugMode, madeAt, setOriginTracking } from "./debug.ts";
import { type Callback, Handle, TimerHandle, callbackName, _get_running_loop, _set_running_loop, setLoopFactory } from "./events.ts";
import { type ErrorContext, logClosedLoop, logErrorContext, logNewLoop, logSlowCallback } from "./error-log.ts";
import { type Awaitable, type DoneCallback, Future, isfuture } from "./futures.ts";
import { failures, reportGone } from "./finalization.ts";
import { named } from "./format-helpers.ts";
import { gather } from "./gathering.ts";
import { ensure_future } from "./ensure-future.ts";
import { observer } from "./observer.ts";
import { dropReady, reportDropped } from "./pending-tasks.ts";
import { CalledSteps, type StepQueue } from "./called-steps.ts";
import { ReadyQueue, type Runnable } from "./ready-queue.ts";
import { Task, type TaskOptions, steppingTask } from "./tasks.ts";
import { DefaultExecutor, callFromLoop } from "./threads.ts";
import { TimerHeap } from "./timers.ts";
import { type UnclosedLoop, forgetUnclosed, loopRepr, watchUnclosed } from "./unclosed-loops.ts";
import { LoopSignals } from "./unix-events.ts";

/** CPython sweeps cancelled timers when there are more timers than this and more than half of them are cancelled. */
const MIN_SCHEDULED_TIMER_HANDLES = 100;
const MIN_CANCELLED_TIMER_HANDLES_FRACTION = 0.5;

/** Timers that are due within this many seconds of the clock are due: the resolution of Linux's monotonic clock. */
const CLOCK_RESOLUTION = 1e-9;

/** Where CPython is when a callback or a task's last step lets go of what it held. */
const HANDLE_RUN = "<python>/asyncio/events.py:94";

/** Where `close` lets go of what the loop was still to call. */
const READY_CLEARED = "<python>/asyncio/base_events.py:744";
const SCHEDULED_CLEARED = "<python>/asyncio/base_events.py:745";

export type TaskFactory = <T>(loop: BaseEventLoop, coro: Awaitable<T>, options?: TaskOptions) => Task<T>;
export type ExceptionHandler = (loop: BaseEventLoop, context: Dict<string, unknown>) => void;

/** Numbers in memory that the sandbox sees too; the first one counts what the loop has called. */
export interface Pulse {
  0: number;
}

let pulse: Pulse = [0];
let maximumTimers = Infinity;

export function setPulse(shared: Pulse, timers: number): void {
  pulse = shared;
  maximumTimers = timers;
}

/** What wakes the loop beside its timers: sockets (selector-events.ts). Asked at every turn. */
export interface LoopInput {
  /** Whether there is something to do now. */
  isReady(): boolean;
  /** When there will be, by itself: virtual seconds. */
  due(): number | undefined;
  /** Puts what is to be called into the loop's ready queue. */
  process(): void;
}

/** The keyword that `call_soon` and its like take after the callback's arguments. */
export interface ContextOption {
  context?: Context | null;
}

export class BaseEventLoop {
  readonly _ready = new ReadyQueue();
  /** What takes the next steps of tasks: the queue, or the program's own `call_soon`. */
  readonly $steps: StepQueue = this.call_soon === BaseEventLoop.prototype.call_soon ? this._ready : new CalledSteps(this);
  /** The loop's sockets, once it has any. */
  $input: LoopInput | null = null;
  #signals: LoopSignals | null = null;
  readonly #scheduled = new TimerHeap();
  /** Whether the program's class gives the loop a clock of its own. */
  readonly #hasOwnClock = this.time !== BaseEventLoop.prototype.time;
  readonly #unclosed: UnclosedLoop | null = this instanceof SelectorEventLoop ? null : watchUnclosed(this);
  #cancelledTimers = 0;
  #closed = false;
  #stopping = false;
  #running = false;
  #debug = false;
  #exceptionHandler: ExceptionHandler | null = null;
  #taskFactory: TaskFactory | null = null;
  /** The generators to close at the end, and those that have ended and are still there. */
  readonly _asyncgens = new Set<Held>();
  #outerHooks: AsyncGeneratorHooks | null = null;
  #defaultExecutor: DefaultExecutor | null = null;
  #executorIsShutDown = false;
  /** The thread that runs the loop, and while it waits for timers or other threads, the one to wake. */
  #thread: ThreadState | null = null;
  #sleeper: ThreadState | null = null;
  /** In debug mode, a callback that takes this many virtual seconds or more is reported. */
  slow_callback_duration = 0.1;

  __repr__(): string {
    return loopRepr(this.constructor.name, this.#running, this.#closed, this.#debug);
  }

  // --- futures and tasks ---------------------------------------------------------------------------------------------

  create_future<T>(): Future<T> {
    madeAt("base_events.py:459");
    return new Future<T>(undefined, this);
  }

  create_task<T>(coro: Awaitable<T>, options?: TaskOptions): Task<T> {
    if (this.#closed) this._checkClosed();
    try {
      if (this.#taskFactory !== null) return call_<Task<T>>(this.#taskFactory, this, coro, options ?? {});
      return new Task(coro, options, this);
    } catch (error) {
      // An eager task that SystemExit has left was nobody's yet.
      if (failures.length > 0) reportGone();
      throw error;
    }
  }

  set_task_factory(factory: TaskFactory | null): void {
    if (factory !== null && typeof factory !== "function") throw new TypeError("task factory must be a callable or None");
    this.#taskFactory = factory;
  }

  get_task_factory(): TaskFactory | null {
    return this.#taskFactory;
  }

  // --- callbacks -----------------------------------------------------------------------------------------------------

  /** The loop's clock: virtual seconds, a float. */
  time(): number {
    return float(now());
  }

  /** Has `callback` called with `args` at the loop's next turn. */
  call_soon<A extends readonly unknown[]>(callback: (...args: A) => unknown, ...args: NoInfer<[...A, ContextOption] | A>): Handle {
    this._checkClosed();
    if (callback === undefined) throw missingCallback("call_soon");
    if (watchedGenerators.count > 0) finalizeAbandoned();
    const option = contextOption(args);
    if (this.#debug) {
      this.#checkThread();
      this.#checkCallback(callback, "call_soon");
    }
    const handle = new Handle(callback as Callback, option === null ? args : args.slice(0, -1), this, option?.context);
    this._add_callback(handle);
    return handle;
  }

  /** `call_soon(callback, future, context=context)` for the callbacks of a future that is done, the most frequent ones. */
  $callDone(callback: DoneCallback<never>, future: Future<unknown>, context: Context | Table): void {
    if (this.#debug || this.call_soon !== BaseEventLoop.prototype.call_soon) {
      this.call_soon(callback as Callback, ...([future, { context: contextOf(context) }] as never[]));
      return;
    }
    if (this.#closed) this._checkClosed();
    if (watchedGenerators.count > 0) finalizeAbandoned();
    this._add_callback(new Handle(callback as Callback, [future], this, context));
  }

  /** Whether a callback of the library's own may be called with no handle, since nobody is told of handles or takes them. */
  get $isPlain(): boolean {
    return observer === null && !this.#debug && !this.#closed && watchedGenerators.count === 0 && this.call_soon === BaseEventLoop.prototype.call_soon;
  }

  /** `call_soon` for other threads than the loop's: wakes the loop. */
  call_soon_threadsafe<A extends readonly unknown[]>(callback: (...args: A) => unknown, ...args: NoInfer<[...A, ContextOption] | A>): Handle {
    this._checkClosed();
    if (callback === undefined) throw missingCallback("call_soon_threadsafe");
    if (this.#debug) this.#checkCallback(callback, "call_soon_threadsafe");
    const option = contextOption(args);
    const handle = new Handle(callback as Callback, option === null ? args : args.slice(0, -1), this, option?.context);
    note(() => {
      this._checkClosed();
      this._add_callback(handle);
      if (this.#sleeper !== null) wake(this.#sleeper);
    });
    return handle;
  }

  /** Puts a handle into the ready queue. */
  _add_callback(handle: Handle): void {
    if (handle._cancelled) return;
    this._ready.push(handle);
    if (observer === null) return;
    handle.$isQueued = true;
    const from = currentThread().number;
    observer({ kind: "scheduled", at: now(), handle: handle.$number, name: callbackName(handle._callback), by: steppingTask()?.$task ?? 0, ...(from !== 0 && { from }) });
  }

  /** Has `callback` called `delay` virtual seconds from now. */
  call_later<A extends readonly unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: NoInfer<[...A, ContextOption] | A>): TimerHandle {
    if (callback === undefined) throw missingCallback("call_later");
    if (delay == null) throw new TypeError("delay must not be None");
    const at = this.#hasOwnClock ? add(this.time(), delay) : typeof delay === "number" ? float(now() + delay) : add(float(now()), delay);
    return this.call_at(at, callback, ...args);
  }

  /** Has `callback` called when the loop's clock shows `when`. */
  call_at<A extends readonly unknown[]>(when: number, callback: (...args: A) => unknown, ...args: NoInfer<[...A, ContextOption] | A>): TimerHandle {
    if (callback === undefined) throw missingCallback("call_at");
    if (when == null) throw new TypeError("when cannot be None");
    this._checkClosed();
    const option = contextOption(args);
    if (this.#debug) {
      this.#checkThread();
      this.#checkCallback(callback, "call_at");
    }
    if (this.#scheduled.size >= maximumTimers) halt({ kind: "limit", limit: "timers" });
    const timer = new TimerHandle(when, callback as Callback, option === null ? args : args.slice(0, -1), this, option?.context);
    this.#scheduled.push(timer);
    timer._scheduled = true;
    if (observer !== null) {
      observer({ kind: "timer-set", at: now(), timer: timer.$id, when: timer._when, name: callbackName(callback), by: steppingTask()?.$task ?? 0 });
    }
    return timer;
  }

  #checkThread(): void {
    if (this.#thread === null || this.#thread === currentThread()) return;
    throw new RuntimeError("Non-thread-safe operation invoked on an event loop other than the current one");
  }

  #checkCallback(callback: unknown, method: string): void {
    if (isCoroutine(callback) || isCoroutineFunction(callback)) {
      throw new TypeError(`coroutines cannot be used with ${method}()`);
    }
    if (as_function(callback) === undefined) {
      throw new TypeError(`a callable object was expected by ${method}(), got ${repr(callback)}`);
    }
  }

  _timerHandleCancelled(timer: TimerHandle): void {
    if (!timer._scheduled) return;
    this.#cancelledTimers++;
  }

  // --- running -------------------------------------------------------------------------------------------------------

  is_running(): boolean {
    return this.#running;
  }

  is_closed(): boolean {
    return this.#closed;
  }

  get_debug(): boolean {
    return this.#debug;
  }

  set_debug(enabled: boolean): void {
    this.#debug = Boolean(enabled);
    if (this.#unclosed !== null) this.#unclosed.debug = this.#debug;
    if (this.#debug) debugMode.on = true;
    if (this.#running) this.call_soon_threadsafe(setOriginTracking, this.#debug);
  }

  _checkClosed(): void {
    if (this.#closed) throw new RuntimeError("Event loop is closed");
  }

  #checkRunning(): void {
    if (this.#running) throw new RuntimeError("This event loop is already running");
    if (_get_running_loop() !== null) throw new RuntimeError("Cannot run the event loop while another loop is running");
  }

  /** Runs until `stop` is called. */
  run_forever(): void {
    if (currentThread() === mainThread()) this.#run();
    else perform(() => this.#runInThread(), { what: "loop.run_forever()", gives: { value: undefined } });
  }

  #run(): void {
    this.#begin();
    try {
      do this._run_once();
      while (!this.#stopping);
    } finally {
      this.#end();
    }
  }

  /** `run_forever` in another thread than the main one: an operation, so that others go on meanwhile. */
  *#runInThread(): Operation {
    this.#begin();
    try {
      do {
        this.#dropCancelledTimers();
        const isBusy = this.#isBusy();
        yield* this.#select(isBusy, this.#deadline(), this.#deadlinePlace());
        this.$input?.process();
        this.#takeDueTimers();
        const turn = this._ready.takeTurn();
        for (const [index, entry] of turn.entries()) {
          turn[index] = undefined;
          if (entry === undefined || (entry instanceof Handle && entry._cancelled)) continue;
          pulse[0]++;
          yield* callFromLoop(this, entry);
          if (departures.count > 0) this.#reportDepartures();
        }
        turn.length = 0;
      } while (!this.#stopping);
    } finally {
      this.#end();
    }
  }

  #begin(): void {
    if (haltReason() !== null) throw new Halted();
    this._checkClosed();
    this.#checkRunning();
    this.#outerHooks = setAsyncGeneratorHooks({
      firstiter: (held) => this._asyncgens.add(held),
      finalizer: (generator) => this.$finalizeAsyncGenerator(generator),
    });
    this.#running = true;
    if (observer !== null) observer({ kind: "loop", at: now(), state: "running" });
    this.#thread = currentThread();
    _set_running_loop(this);
    setOriginTracking(this.#debug);
  }

  #end(): void {
    this.#stopping = false;
    this.#running = false;
    if (observer !== null) observer({ kind: "loop", at: now(), state: "stopped" });
    this.#thread = null;
    _set_running_loop(null);
    setAsyncGeneratorHooks(this.#outerHooks);
    this.#outerHooks = null;
    setOriginTracking(false);
  }

  /** Runs until the awaitable is done, and gives its result or raises its exception. */
  run_until_complete<T>(awaitable: Awaitable<T>): T {
    this._checkClosed();
    this.#checkRunning();
    const isNew = !isfuture(awaitable);
    const future = ensure_future(awaitable, { loop: this });
    if (isNew && future instanceof Task) future._log_destroy_pending = false;
    future.add_done_callback(stopLoop);
    try {
      this.#run();
    } catch (error) {
      if (isNew && future.done() && !future.cancelled()) future.exception();
      throw holdVariable(error, future);
    } finally {
      future.remove_done_callback(stopLoop);
    }
    if (!future.done()) throw new RuntimeError("Event loop stopped before Future completed.");
    return future.result();
  }

  /** Ends `run_forever` after the turn that is under way. */
  stop(): void {
    this.#stopping = true;
  }

  close(): void {
    if (this.#running) throw new RuntimeError("Cannot close a running event loop");
    if (this.#closed) return;
    if (this.#debug) logClosedLoop(this);
    this.#closed = true;
    if (this.#unclosed !== null) forgetUnclosed(this.#unclosed);
    if (observer !== null) observer({ kind: "loop", at: now(), state: "closed" });
    this.#signals?.removeAll();
    dropReady(this._ready, READY_CLEARED);
    this.#scheduled.clear();
    reportDropped(SCHEDULED_CLEARED);
    this.#defaultExecutor?.close();
  }

  /** One turn: moves the clock if nothing is ready, takes the timers that are due, calls what is ready now. */
  _run_once(): void {
    if (this.#scheduled.size > 0) this.#dropCancelledTimers();
    this.#signals?.take();
    const selector: unknown = Reflect.get(this, "_selector");
    if (selector != null) {
      const events = call(selector, "select", this.#timeout());
      if (Reflect.has(this, "_process_events")) call(this, "_process_events", events);
    } else if (hasThreads()) {
      this.#waitAmongThreads();
    } else if (!this.#isBusy()) {
      const until = this.#deadline();
      if (until === undefined) halt({ kind: "deadlock", waiting: this.$waitingTasks() });
      advanceTo(until);
    }
    this.$input?.process();
    if (this.#scheduled.size > 0) this.#takeDueTimers();
    const turn = this._ready.takeTurn();
    const { coming } = this._ready;
    for (let index = 0; index < turn.length; index++) {
      pulse[0]++;
      let entry = turn[index];
      turn[index] = undefined;
      if (entry === undefined) continue;
      if (this.#debug) this.#runTimed(entry);
      // What `push` does, written out: most entries are tasks that only gave the others a turn.
      else if (entry._run()) coming[coming.length] = entry;
      // What has run is let go of before anyone asks what is still alive: it may be what goes away.
      entry = undefined;
      if (departures.count > 0) this.#reportDepartures();
    }
    turn.length = 0;
  }

  /** Says what has gone with the callback that was called last. */
  #reportDepartures(): void {
    if (unawaited.count > 0) sweep(HANDLE_RUN, true);
    if (watchedGenerators.count > 0) finalizeAbandoned();
    if (failures.length > 0) reportGone();
  }

  /** Whether there is something to do without waiting. */
  #isBusy(): boolean {
    return (this.$input?.isReady() ?? false) || this._ready.size > 0 || this.#stopping;
  }

  /** Until when the loop may wait: the first timer's time, or that at which something comes from the network. */
  #deadline(): number | undefined {
    const first = this.#scheduled.first;
    const due = this.$input?.due();
    if (first === undefined) return due;
    if (this.#hasOwnClock) return now() + Math.max(0, Number(first._when) - Number(this.time()));
    return due !== undefined && Math.round(due * 1e9) < first.$nanoseconds ? due : Number(first._when);
  }

  /** For how long a selector of the program's own may wait; null for as long as it likes. */
  #timeout(): number | null {
    if (this.#isBusy()) return 0;
    const first = this.#scheduled.first;
    if (first === undefined) return null;
    const timeout = sub(first._when, this.time());
    return timeout < 0 ? 0 : timeout;
  }

  /** The timer whose time the deadline is, for the order among threads that wait for one time. */
  #deadlinePlace(): number | undefined {
    const first = this.#scheduled.first;
    return first !== undefined && Number(first._when) === this.#deadline() ? first.$id : undefined;
  }

  #takeDueTimers(): void {
    const end = this.#hasOwnClock ? Number(this.time()) + CLOCK_RESOLUTION : now() + CLOCK_RESOLUTION;
    for (let timer = this.#scheduled.first; timer !== undefined && timer._when < end; timer = this.#scheduled.first) {
      this.#scheduled.pop();
      timer._scheduled = false;
      if (observer !== null) timer.$isQueued = true;
      this._ready.push(timer);
    }
  }

  #waitAmongThreads(): void {
    const idle = !this.#isBusy();
    const until = this.#deadline();
    const foreseen = { what: "Waiting for something outside of it in a loop that runs in a thread's function" };
    perform(() => this.#select(!idle, until, this.#deadlinePlace()), idle && until === undefined ? foreseen : { ...foreseen, gives: { value: undefined }, until: idle ? Math.max(until as number, now()) : now() });
  }

  /** Waits until a timer is due or another thread wakes the loop; when there is something to do, lets others run. */
  *#select(isBusy: boolean, until: number | undefined, place: number | undefined): Operation {
    if (isBusy || (until !== undefined && until <= now())) {
      yield* letOthersRun();
      return;
    }
    this.#sleeper = currentThread();
    yield* block("work", until, place);
    this.#sleeper = null;
  }

  #runTimed(entry: Runnable): void {
    const start = now();
    if (entry._run()) this._ready.push(entry);
    const duration = now() - start;
    if (duration >= this.slow_callback_duration) logSlowCallback(entry, duration);
  }

  #dropCancelledTimers(): void {
    const count = this.#scheduled.size;
    if (count > MIN_SCHEDULED_TIMER_HANDLES && this.#cancelledTimers / count > MIN_CANCELLED_TIMER_HANDLES_FRACTION) {
      this.#scheduled.filter((timer) => {
        if (timer._cancelled) timer._scheduled = false;
        return !timer._cancelled;
      });
      this.#cancelledTimers = 0;
      return;
    }
    for (let first = this.#scheduled.first; first !== undefined && first._cancelled; first = this.#scheduled.first) {
      this.#cancelledTimers--;
      this.#scheduled.pop();
      first._scheduled = false;
    }
  }

  // --- what programs look at ------------------------------------------------------------------------------------------

  /** The timers that are set, those that are due first first. */
  get _scheduled(): readonly TimerHandle[] {
    return this.#scheduled.toSorted();
  }

  get _default_executor(): ThreadPoolExecutor | null {
    return this.#defaultExecutor?.pool ?? null;
  }

  // --- signals -------------------------------------------------------------------------------------------------------

  /** Calls `callback(*args)` in the loop when the program sends itself the signal. */
  add_signal_handler(sig: unknown, callback: Callback, ...args: unknown[]): null {
    (this.#signals ??= new LoopSignals(this)).add(sig, callback, args);
    return null;
  }

  /** Whether there was a handler to remove. */
  remove_signal_handler(sig: unknown): boolean {
    return (this.#signals ??= new LoopSignals(this)).remove(sig);
  }

  /** What the loop is still to step, and what it is to give to callbacks. */
  $entries(): ReadonlySet<unknown> {
    const entries = [...this._ready.toArray(), ...this.#scheduled.toSorted()];
    return new Set(entries.flatMap((entry): readonly unknown[] => (entry instanceof Handle ? (entry._args ?? []) : [entry])));
  }

  // --- asynchronous generators ---------------------------------------------------------------------------------------

  /** Closes a generator that nobody will go on with (`_asyncgen_finalizer_hook`). */
  $finalizeAsyncGenerator(generator: AsyncGeneratorObject): void {
    const { $held } = generator.$of ?? generator;
    if ($held !== null) this._asyncgens.delete($held);
    if (this.#closed) return;
    this.call_soon_threadsafe(named(() => void this.create_task(generator.aclose()), "BaseEventLoop.create_task"));
  }

  async shutdown_asyncgens(): Promise<void> {
    const closing = [...this._asyncgens].map(({ alive }) => alive).filter((generator) => generator !== undefined);
    this._asyncgens.clear();
    if (closing.length === 0) return;
    const results = await gather(...closing.map((generator) => generator.aclose()), { return_exceptions: true });
    results.forEach((result, index) => {
      if (result instanceof Exception) {
        // Raised by `aclose()` itself, which has no frame, for the body that it closed.
        if (result.$frames === null || result.$frames.length === 0) result.$traceback = null;
        this.call_exception_handler({
          message: `an error occurred during closing of asynchronous generator ${repr(closing[index])}`,
          exception: result,
          asyncgen: closing[index],
        });
      }
    });
  }

  // --- threads -------------------------------------------------------------------------------------------------------

  /** Has a thread of the executor, null for the loop's own, call `fn(...args)`. */
  run_in_executor<A extends readonly unknown[], T>(executor: ThreadPoolExecutor | null, fn: (...args: A) => T, ...args: A): Future<T> {
    this._checkClosed();
    if (this.#debug) this.#checkCallback(fn, "run_in_executor");
    return this.#threads().run(this, executor, fn, args);
  }

  set_default_executor(executor: ThreadPoolExecutor): void {
    this.#threads().set(executor);
  }

  /** Made when it is asked for: few programs have threads. */
  #threads(): DefaultExecutor {
    return (this.#defaultExecutor ??= new DefaultExecutor(this.#executorIsShutDown));
  }

  /** Waits until the threads of the loop's executor are done, at most `timeout` seconds. */
  async shutdown_default_executor(timeout: number | null = null): Promise<void> {
    this.#executorIsShutDown = true;
    if (this.#defaultExecutor !== null) await this.#defaultExecutor.shutdown(this, timeout);
  }

  // --- errors --------------------------------------------------------------------------------------------------------

  get_exception_handler(): ExceptionHandler | null {
    return this.#exceptionHandler;
  }

  set_exception_handler(handler: ExceptionHandler | null): void {
    if (handler !== null && typeof handler !== "function") {
      throw new TypeError(`A callable object or None is expected, got ${repr(handler)}`);
    }
    this.#exceptionHandler = handler;
  }

  /** Logs the error to stderr. */
  default_exception_handler(context: ErrorContext | Dict<string, unknown>): void {
    logErrorContext(errorContext(context));
  }

  /** Gives an error that nobody can catch to the handler that was set, else to the default one. */
  call_exception_handler(given: ErrorContext | Dict<string, unknown>): void {
    const context = errorContext(given);
    const handler = this.#exceptionHandler;
    if (handler === null) {
      this.default_exception_handler(context);
      return;
    }
    try {
      handler(this, dict(Object.entries(context)));
    } catch (raised) {
      const error = translateError(raised);
      if (error instanceof SystemExit || error instanceof KeyboardInterrupt || error instanceof Halted) throw error;
      error.$traceback = framesAbove(error);
      this.default_exception_handler({ message: "Unhandled error in exception handler", exception: error, context: dict(Object.entries(context)) });
    }
  }

  /** The names of tasks that wait, for the sentence that explains a deadlock. */
  $waitingTasks(): string[] {
    return [];
  }
}

declare_type(BaseEventLoop, "BaseEventLoop", "asyncio.base_events");

function missingCallback(method: string): TypeError {
  return new TypeError(`BaseEventLoop.${method}() missing 1 required positional argument: 'callback'`);
}

/** What `asyncio.run` and `new_event_loop` make. Sockets are the network's (selector-events.ts). */
export class SelectorEventLoop extends BaseEventLoop {}

declare_type(SelectorEventLoop, "_UnixSelectorEventLoop", "asyncio.unix_events");
setLoopFactory(() => {
  logNewLoop();
  return new SelectorEventLoop();
});

/** Ends the loop when the awaitable of `run_until_complete` is done (`_run_until_complete_cb`). */
const stopLoop = named(
  (future: Future): void => {
    if (!future.cancelled()) {
      const exception = future.exception();
      if (exception instanceof SystemExit || exception instanceof KeyboardInterrupt) return;
    }
    future.get_loop().stop();
  },
  "_run_until_complete_cb",
  "base_events.py:181",
);

/** The library's own contexts are plain objects: only a program's are of the class that few programs need. */
function errorContext(given: ErrorContext | Dict<string, unknown>): ErrorContext {
  return isDict(given) ? Object.fromEntries(given.items()) : given;
}

function isDict(given: ErrorContext | Dict<string, unknown>): given is Dict<string, unknown> {
  return !is_keywords(given);
}

/** The `{ context }` that is the last of the arguments of `call_soon` and its like, or null. */
function contextOption(args: readonly unknown[]): ContextOption | null {
  const last = args.length === 0 ? null : args[args.length - 1];
  return is_keywords(last) && "context" in last ? last : null;
}
