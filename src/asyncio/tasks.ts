// Tasks: a coroutine that the loop steps. CPython: Lib/asyncio/tasks.py (Task), base_tasks.py.
// `wait`, `gather`, `sleep` and their like stand in waiting.ts, gathering.ts and sleeping.ts.
//
// Runs inside QuickJS. No DOM, no Node.
import { text_of } from "../python/as-text.ts";
import { now } from "../python/clock.ts";
import { type Context, contexts } from "../python/contextvars.ts";
import { type CoroutineObject, RETURNED, define, drive, isCoroutine, pythonFrames, returnedValue, stackOf } from "../python/coroutines.ts";
import { BaseException, KeyboardInterrupt, RuntimeError, SystemExit, TypeError, raisedAgain, thrownIn } from "../python/exceptions.ts";
import { position, runningLine } from "../python/frames.ts";
import { Halted } from "../python/halt.ts";
import { declare_type } from "../python/special.ts";
import { repr } from "../python/repr.ts";
import { set, type PySet } from "../python/set.ts";
import { pythonLine } from "../python/source.ts";
import { translateError } from "../python/translate-error.ts";
import { unawaited, unwatch } from "../python/unawaited.ts";
import { beginningOf } from "../python/written-functions.ts";
import type { TextFile } from "../python/print.ts";
import type { BaseEventLoop } from "./base-events.ts";
import { toDrive } from "./coroutines.ts";
import { creation, madeAt } from "./debug.ts";
import { get_running_loop } from "./events.ts";
import { wakeup } from "./called-steps.ts";
import { CancelledError, InvalidStateError } from "./exceptions.ts";
import { holdUntilTheEnd } from "./finalization.ts";
import { formatCoroutine, overheard } from "./format-helpers.ts";
import type { CallFrame } from "./graph.ts";
import { type Awaitable, Future, type Waker, messageOf } from "./futures.ts";
import { type Waiting, observer } from "./observer.ts";
import type { Runnable } from "./ready-queue.ts";
import { type StackOptions, printTaskStack, taskStack } from "./task-stack.ts";

export interface TaskOptions {
  name?: unknown;
  context?: Context | null;
  eager_start?: boolean | null;
}

let lastName = 0;
let lastId = 0;

/** Every task that is not done, in the order of creation. A set in CPython; its order there is that of addresses. */
const tasks = new Set<Task>();

let stepping: Task | null = null;

/** The task that is being stepped, or null: what `current_task()` gives while its loop runs. */
export function steppingTask(): Task | null {
  return stepping;
}

/** Says which task is being stepped: for a thread that goes on. */
export function setSteppingTask(task: Task | null): void {
  stepping = task;
}

export class Task<T = unknown> extends Future<T> implements Waker, Runnable {
  // An invariant while a task is not done. It is in one of three states:
  //  1. _fut_waiter is a future that is not done: no step is scheduled.
  //  2. _fut_waiter is null or done, and a step is scheduled.
  //  3. _fut_waiter is null and no step is scheduled: the task is being stepped.
  // A task has one step scheduled at most, so the task is its own entry in the ready queue.
  // Neither it nor Future has private methods: the engine gives each instance a field of its own for them.
  declare _coro: CoroutineObject | null;
  declare readonly _context: Context;
  declare readonly $task: number;
  // As with futures, these stand on the prototype until they are set.
  /** Its name, or the number in the one that it was given by itself; null where that is the task's own. */
  declare $name: string | number | null;
  declare _fut_waiter: Future | null;
  declare _must_cancel: boolean;
  declare _log_destroy_pending: boolean;
  declare _num_cancels_requested: number;
  /** What scheduled the next step, if it was not a turn of the loop: the end of this future, or this error, which it raises. */
  declare _cause: Future | BaseException | null;
  /** Its first step is under way, where it is made: nobody has it yet. */
  declare _isEager: boolean;

  constructor(coro: Awaitable<T>, options?: TaskOptions & { loop?: BaseEventLoop | null }, loop?: BaseEventLoop) {
    super(options, loop);
    const driven = isCoroutine(coro) ? coro : toDrive(coro);
    if (driven === null) {
      this._log_destroy_pending = false;
      throw new TypeError(`a coroutine was expected, got ${repr(coro)}`);
    }
    if (unawaited.count > 0) unwatch(driven);
    this.$task = ++lastId;
    this._coro = driven;
    if (options?.name != null) this.$name = text_of(options.name);
    else if (++lastName !== lastId) this.$name = lastName;
    this._context = options?.context ?? contexts.current.copy();
    if (observer !== null) this.$observeCreation(driven);
    if (options?.eager_start === true && this._loop.is_running()) {
      this.$startEagerly();
    } else {
      this._loop.$steps.push(this as Task);
      tasks.add(this as Task);
    }
  }

  get_coro(): CoroutineObject | null {
    return this._coro;
  }

  get_context(): Context {
    return this._context;
  }

  get_name(): string {
    const name = this.$name ?? this.$task;
    return typeof name === "number" ? `Task-${name}` : name;
  }

  set_name(name: unknown): void {
    const given = text_of(name);
    this.$name = given;
    if (observer !== null) observer({ kind: "task-renamed", at: now(), task: this.$task, name: given });
  }

  override set_result(_result: T): never {
    throw new RuntimeError("Task does not support set_result operation");
  }

  override set_exception(_exception: unknown): never {
    throw new RuntimeError("Task does not support set_exception operation");
  }

  /**
   * Asks the task to end: CancelledError is raised in it at its next step, or right away in what it waits for.
   * False where it is done already.
   */
  override cancel(options?: unknown): boolean {
    this._retrieved();
    if (this.done()) return false;
    this._num_cancels_requested++;
    if (observer !== null) {
      observer({
        kind: "cancel-requested",
        at: now(),
        task: this.$task,
        by: stepping?.$task ?? 0,
        line: stepping === null ? 0 : runningLine(),
      });
    }
    const msg = messageOf(options);
    if (this._fut_waiter !== null && this._fut_waiter.cancel({ msg })) return true;
    this._must_cancel = true;
    this._cancel_message = msg;
    return true;
  }

  /** How often `cancel` was asked for and not taken back. */
  cancelling(): number {
    return this._num_cancels_requested;
  }

  /** Takes one request back and gives how many are left. */
  uncancel(): number {
    if (this._num_cancels_requested > 0) {
      this._num_cancels_requested--;
      if (this._num_cancels_requested === 0) this._must_cancel = false;
    }
    return this._num_cancels_requested;
  }

  /** The frame the task is at, or those of its exception. */
  get_stack(options: StackOptions = {}): CallFrame[] {
    return taskStack(this as Task, options);
  }

  print_stack(options: StackOptions & { readonly file?: TextFile | null } = {}): void {
    printTaskStack(this as Task, options);
  }

  /** Called by the future that the task waits for. */
  $wake(future: Future<unknown>): void {
    if (observer !== null) {
      observer({ kind: "woken", at: now(), task: this.$task, by: stepping?.$task ?? 0 });
    }
    this._cause = future;
    this._loop.$steps.push(this as Task);
  }

  /**
   * The scheduled step, in the task's context; or in the current one, which whoever calls it has entered then. True where
   * the next step is due in the next turn of the loop.
   */
  _run(isInside?: boolean): boolean {
    // `enter` and `leave` of the context, written out: the two calls would make the step a tenth longer.
    const outer = contexts.current;
    const context = isInside === true ? null : this._context;
    if (context !== null) {
      if (context._entered) context.enter();
      context._entered = true;
      contexts.current = context;
    }
    try {
      if (stepping !== null) this.$refuseToNest(stepping);
      stepping = this as Task;
      // Most steps raise nothing; asking here costs less than a call.
      const error = this._cause === null && !this._must_cancel && this._state === "PENDING" ? undefined : this.$takeError();
      if (observer !== null) this.$observeStep(error);
      let yielded: unknown;
      try {
        yielded = drive(this._coro as CoroutineObject, undefined, error);
      } catch (raised) {
        this.$ended(raised instanceof BaseException ? raised : translateError(raised));
        return false;
      }
      if (yielded === null) {
        if (observer !== null) this.$observeSuspension({ what: "turn", future: 0 });
        return true;
      }
      if (yielded === RETURNED) this.$returned(returnedValue() as T);
      else this.$yielded(yielded);
      return false;
    } finally {
      stepping = null;
      if (context !== null) {
        context._entered = false;
        contexts.current = outer;
      }
    }
  }

  /** What the step raises in the coroutine: the error of the future that was waited for, a cancellation, or undefined. */
  $takeError(): unknown {
    let error: unknown;
    const cause = this._cause;
    this._cause = null;
    if (cause instanceof Future) {
      this._fut_waiter = null;
      if (cause._awaitedBy !== null) cause.$removeAwaiter(this as Task);
      if (!isExact(cause)) {
        // Its `result` is called, which raises.
        try {
          cause.result();
        } catch (raised) {
          error = raised;
        }
      } else if (cause._exception !== null) {
        cause._retrieved();
        error = cause._takeException();
      } else if (cause._state === "CANCELLED") {
        error = raisedAgain(cause._makeCancelledError());
      }
    } else if (cause !== null) {
      error = cause;
    }
    if (this._state !== "PENDING") {
      throw new InvalidStateError(`__step(): already done: ${repr(this)}, ${repr(error)}`);
    }
    if (this._must_cancel) {
      if (!(error instanceof CancelledError)) error = thrownIn(this._makeCancelledError());
      this._must_cancel = false;
    }
    return error;
  }

  $refuseToNest(other: Task): never {
    throw new RuntimeError(`Cannot enter into task ${repr(this)} while another task ${repr(other)} is being executed.`);
  }

  $schedule(error: BaseException): void {
    this._cause = error;
    if (observer !== null) this.$observeSuspension({ what: "turn", future: 0 });
    this._loop.$steps.push(this as Task);
  }

  /** The step, where its context is the current one. */
  $stepInside(): void {
    if (this._run(true)) this._loop.$steps.push(this as Task);
  }

  /** The coroutine has yielded something else than None. */
  $yielded(yielded: unknown): void {
    if (!(yielded instanceof Future)) {
      this.$schedule(new RuntimeError(`Task got bad yield: ${repr(yielded)}`));
    } else if (yielded._loop !== this._loop) {
      this.$schedule(new RuntimeError(`Task ${repr(this)} got Future ${repr(yielded)} attached to a different loop`));
    } else if (!yielded._asyncio_future_blocking) {
      this.$schedule(new RuntimeError(`yield was used instead of yield from in task ${repr(this)} with ${repr(yielded)}`));
    } else if (yielded === (this as unknown)) {
      this.$schedule(new RuntimeError(`Task cannot await on itself: ${repr(this)}`));
    } else {
      this.$waitFor(yielded);
    }
  }

  $waitFor(future: Future): void {
    future.$addAwaiter(this as Task);
    future._asyncio_future_blocking = false;
    if (future.add_done_callback === Future.prototype.add_done_callback) future.$addWaker(this);
    else future.add_done_callback(wakeup(this as Task), { context: this._context });
    this._fut_waiter = future;
    if (observer !== null) this.$observeSuspension({ ...(meaningOf(future) ?? { what: "future" }), future: future.$id });
    if (this._must_cancel && future.cancel({ msg: this._cancel_message })) this._must_cancel = false;
  }

  $returned(result: T): void {
    tasks.delete(this as Task);
    if (this._must_cancel) {
      // Cancelled just before the coroutine ended.
      this._must_cancel = false;
      super.cancel(this._cancel_message);
    } else {
      this._setResult(result);
    }
    if (observer !== null) this.$observeEnd();
  }

  $ended(error: BaseException): void {
    if (error instanceof Halted) throw error;
    tasks.delete(this as Task);
    if (error instanceof CancelledError) {
      this._cancelledException = error;
      super.cancel();
    } else {
      this._setException(error);
    }
    if (observer !== null) this.$observeEnd();
    if (error instanceof KeyboardInterrupt || error instanceof SystemExit) {
      if (!this._isEager) holdUntilTheEnd(this as Task);
      throw error;
    }
  }

  protected override get _number(): number {
    return this.$task;
  }

  protected override _describeFailure(exception: BaseException): () => string {
    const name = this.get_name();
    // A task that ends where it is made lets go of its coroutine there.
    const coro = this._isEager ? null : this._coro;
    const made = creation(this).map((text) => ` ${text}`).join("");
    return () => `<Task finished name=${repr(name)}${coro === null ? "" : ` coro=<${formatCoroutine(coro)}>`} exception=${repr(exception)}${made}>`;
  }

  $startEagerly(): void {
    const outer = stepping;
    const outerLine = position.line;
    const outerContext = this._context.enter();
    stepping = null;
    tasks.add(this as Task);
    this._isEager = true;
    try {
      this.$stepInside();
    } finally {
      this._isEager = false;
      stepping = outer;
      position.line = outerLine;
      this._context.leave(outerContext);
      if (this.done()) this._coro = null;
    }
  }

  $observeCreation({ __qualname__, $definedAt = 0 }: CoroutineObject): void {
    const body = pythonLine($definedAt);
    const begins = beginningOf(body);
    observer?.({
      kind: "task-created",
      at: now(),
      task: this.$task,
      name: this.get_name(),
      coroutine: __qualname__,
      by: stepping?.$task ?? 0,
      line: runningLine(),
      ...($definedAt > 0 && { defined: $definedAt }),
      ...(begins !== body && { begins }),
    });
  }

  $observeStep(error: unknown): void {
    const at = now();
    if (error === undefined) observer?.({ kind: "step", at, task: this.$task });
    else observer?.({ kind: "step", at, task: this.$task, throws: (error as object).constructor.name });
  }

  $observeSuspension(on: Waiting): void {
    observer?.({
      kind: "suspended",
      at: now(),
      task: this.$task,
      on,
      stack: this._coro === null ? [] : programStack(this._coro),
    });
  }

  $observeEnd(): void {
    const at = now();
    if (this._state === "CANCELLED") observer?.({ kind: "cancelled", at, task: this.$task });
    else if (this._exception === null) observer?.({ kind: "done", at, task: this.$task, result: overheard(repr, this._result) });
    else {
      observer?.({
        kind: "failed",
        at,
        task: this.$task,
        error: this._exception.constructor.name,
        message: overheard(text_of, this._exception),
        line: this._exception.$frames?.at(-1)?.line ?? 0,
      });
    }
  }

  override _reprInfo(): string[] {
    const info = super._reprInfo();
    if (this._num_cancels_requested > 0 && !this.done()) info[0] = "cancelling";
    info.splice(1, 0, `name=${repr(this.get_name())}`);
    if (this._fut_waiter !== null) info.splice(2, 0, `wait_for=${repr(this._fut_waiter)}`);
    if (this._coro !== null) info.splice(2, 0, `coro=<${formatCoroutine(this._coro)}>`);
    return info;
  }

  static {
    define(this.prototype, {
      $name: null,
      _fut_waiter: null,
      _must_cancel: false,
      _log_destroy_pending: true,
      _num_cancels_requested: 0,
      _cause: null,
      _isEager: false,
    });
  }
}

declare_type(Task, "Task", "_asyncio");

/** Whether it is of one of the interpreter's own classes, so that it may be looked into; methods of others are called. */
export function isExact({ constructor }: Future): boolean {
  return constructor === Task || constructor === Future;
}

/** Whether it is known, with no method called, that it has a result. */
export function hasResult(future: Future): boolean {
  return future._state === "FINISHED" && future._exception === null && isExact(future);
}

/** What waiting for a future means to a reader. */
export function meaningOf(future: Future): Omit<Waiting, "future"> | null {
  return future instanceof Task ? { what: "task", task: future.$task } : future.$waiting;
}

export function programStack(coro: CoroutineObject): { readonly name: string; readonly line: number }[] {
  return pythonFrames(stackOf(coro))
    .filter(({ frame }) => !frame.$library)
    .map(({ frame, line }) => ({ name: frame.__qualname__, line }));
}

/** Tells that `waiter` awaits `futures` through something of its own, such as a group: those of them that are tasks. */
export function observeAwaiting(waiter: Task | null, futures: Iterable<Future>): void {
  if (observer === null || waiter === null) return;
  const awaited = [...futures].filter((future) => future instanceof Task && !future.done()).map((future) => (future as Task).$task);
  if (awaited.length > 0) observer({ kind: "awaits", at: now(), task: waiter.$task, tasks: awaited });
}

/** The task that is being stepped by the running loop, or by `loop`. RuntimeError where no loop runs. */
export function current_task(loop: BaseEventLoop | null = null): Task | null {
  const wanted = loop ?? get_running_loop();
  return stepping !== null && stepping._loop === wanted ? stepping : null;
}

/** Takes the tasks that are not done, of all loops, from where every one of them is held. */
export function takeUnfinished(): Task[] {
  const taken = [...tasks];
  tasks.clear();
  return taken;
}

/** Lets go of one task, which may then be held by nobody. */
export function letGoOfTask(task: Task): void {
  tasks.delete(task);
}

export function holdTask(task: Task): void {
  tasks.add(task);
}

/** All tasks of the loop that are not done. */
export function all_tasks(loop: BaseEventLoop | null = null): PySet<Task> {
  return set(unfinishedTasks(loop ?? get_running_loop()));
}

/** The tasks of a loop that are not done, in the order in which they were made. */
export function unfinishedTasks(loop: BaseEventLoop): Task[] {
  return [...tasks].filter((task) => task._loop === loop && !task.done());
}

/** The task of a number, unless it is done. */
export function taskNumbered(number: number): Task | undefined {
  return [...tasks].find(({ $task }) => $task === number);
}

/** Schedules a coroutine on the running loop. */
export function create_task<T>(coro: Awaitable<T>, options?: TaskOptions): Task<T> {
  const loop = get_running_loop();
  madeAt("tasks.py:395");
  return loop.create_task(coro, options);
}
