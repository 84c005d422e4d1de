// TaskGroup. CPython: Lib/asyncio/taskgroups.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { BaseExceptionGroup } from "../python/exception-groups.ts";
import { type BaseException, KeyboardInterrupt, RuntimeError, SystemExit, raisedAgain } from "../python/exceptions.ts";
import { isCoroutine } from "../python/coroutines.ts";
import { declare_type } from "../python/special.ts";
import { repr } from "../python/repr.ts";
import { type PySet, set } from "../python/set.ts";
import type { BaseEventLoop } from "./base-events.ts";
import { get_running_loop } from "./events.ts";
import { madeAt } from "./debug.ts";
import { CancelledError } from "./exceptions.ts";
import { named } from "./format-helpers.ts";
import { type Awaitable, type Future, future_add_to_awaited_by, future_discard_from_awaited_by } from "./futures.ts";
import { type Task, type TaskOptions, current_task, observeAwaiting } from "./tasks.ts";

function isBaseError(error: BaseException): boolean {
  return error instanceof SystemExit || error instanceof KeyboardInterrupt;
}

/** Waits for its tasks when it is left; the first that fails cancels the others, and the failures come out as a group. */
export class TaskGroup {
  declare [Symbol.asyncDispose]: () => Promise<void>;
  #entered = false;
  #exiting = false;
  #aborting = false;
  #loop: BaseEventLoop | null = null;
  #parent: Task | null = null;
  #parentCancelRequested = false;
  #tasks = new Set<Task>();
  #errors: BaseException[] = [];
  #baseError: BaseException | null = null;
  #allDone: Future<boolean> | null = null;

  /** The tasks that are not done. */
  get _tasks(): PySet<Task> {
    return set(this.#tasks);
  }

  get _parent_task(): Task | null {
    return this.#parent;
  }

  /** The failures so far; None once the group has ended. */
  get _errors(): readonly BaseException[] | null {
    return this.#exiting && this.#parent === null ? null : this.#errors;
  }

  __repr__(): string {
    let info = "";
    if (this.#tasks.size > 0) info += ` tasks=${this.#tasks.size}`;
    if (this.#errors.length > 0) info += ` errors=${this.#errors.length}`;
    if (this.#aborting) info += " cancelling";
    else if (this.#entered) info += " entered";
    return `<TaskGroup${info}>`;
  }

  async __aenter__(): Promise<this> {
    if (this.#entered) throw new RuntimeError(`TaskGroup ${repr(this)} has already been entered`);
    this.#loop ??= get_running_loop();
    this.#parent = current_task(this.#loop);
    if (this.#parent === null) throw new RuntimeError(`TaskGroup ${repr(this)} cannot determine the parent task`);
    this.#entered = true;
    return this;
  }

  async __aexit__(_type: unknown, error: BaseException | null): Promise<null> {
    try {
      await this.#exit(error);
      return null;
    } finally {
      this.#parent = null;
      this.#errors = [];
      this.#baseError = null;
    }
  }

  async #exit(error: BaseException | null): Promise<void> {
    this.#exiting = true;
    const parent = this.#parent as Task;
    if (error !== null && isBaseError(error)) this.#baseError ??= error;
    let cancellation = error instanceof CancelledError ? error : null;
    if (error !== null && !this.#aborting) this.#abort();

    // The future can be cancelled more than once while the group waits: by the parent's cancellation, again and again.
    while (this.#tasks.size > 0) {
      if (this.#allDone === null) {
        this.#allDone = (this.#loop as BaseEventLoop).create_future();
        this.#allDone.$waiting = { what: "group", label: `${this.#tasks.size}` };
      }
      try {
        await this.#allDone;
      } catch (raised) {
        if (!(raised instanceof CancelledError)) throw raised;
        if (!this.#aborting) {
          cancellation = raised;
          this.#abort();
        }
      }
      this.#allDone = null;
    }

    if (this.#baseError !== null) throw raisedAgain(this.#baseError);
    if (this.#parentCancelRequested && parent.uncancel() === 0) cancellation = null;
    if (cancellation !== null && this.#errors.length === 0) throw raisedAgain(cancellation);
    if (error !== null && !(error instanceof CancelledError)) this.#errors.push(error);
    if (this.#errors.length === 0) return;
    if (parent.cancelling() > 0) {
      parent.uncancel();
      parent.cancel();
    }
    const group = new BaseExceptionGroup("unhandled errors in a TaskGroup", this.#errors);
    group.__suppress_context__ = true;
    throw group;
  }

  /** Starts a task that belongs to the group. RuntimeError before the group is entered and when it is ending. */
  create_task<T>(coro: Awaitable<T>, options: TaskOptions = {}): Task<T> {
    const refusal = !this.#entered
      ? "has not been entered"
      : this.#exiting && this.#tasks.size === 0
        ? "is finished"
        : this.#aborting
          ? "is shutting down"
          : null;
    if (refusal !== null) {
      const given: unknown = coro;
      if (isCoroutine(given)) given.close();
      throw new RuntimeError(`TaskGroup ${repr(this)} ${refusal}`);
    }
    madeAt("taskgroups.py:196");
    const task = (this.#loop as BaseEventLoop).create_task(coro, options);
    future_add_to_awaited_by(task, this.#parent);
    observeAwaiting(this.#parent, [task as Future]);
    this.#tasks.add(task as Task);
    task.add_done_callback(this.#onTaskDone);
    return task;
  }

  #abort(): void {
    this.#aborting = true;
    for (const task of [...this.#tasks]) {
      if (!task.done()) task.cancel();
    }
  }

  readonly #onTaskDone = named(
    (future: Future): void => {
      const task = future as unknown as Task;
      this.#tasks.delete(task);
      future_discard_from_awaited_by(task, this.#parent);
      if (this.#allDone !== null && this.#tasks.size === 0 && !this.#allDone.done()) this.#allDone.set_result(true);
      if (task.cancelled()) return;
      const error = task.exception();
      if (error === null) return;
      this.#errors.push(error);
      if (isBaseError(error)) this.#baseError ??= error;
      const parent = this.#parent as Task;
      if (parent.done()) {
        (this.#loop as BaseEventLoop).call_exception_handler({
          message: `Task ${repr(task)} has errored out but its parent task ${repr(parent)} is already completed`,
          exception: error,
          task,
        });
        return;
      }
      if (!this.#aborting && !this.#parentCancelRequested) {
        // The parent is cancelled to stop what it runs inside the group; `__aexit__` takes that back.
        this.#abort();
        this.#parentCancelRequested = true;
        parent.cancel();
      }
    },
    "TaskGroup._on_task_done",
  );
}

declare_type(TaskGroup, "TaskGroup", "asyncio.taskgroups");
