// The steps of tasks on a loop whose class has a `call_soon` of its own: as in CPython, each goes through it, wrapped as
// Modules/_asynciomodule.c wraps it (TaskStepMethWrapper, task_wakeup). Other loops take tasks as they are.
//
// Runs inside QuickJS. No DOM, no Node.
import { CallableObject, declare_type, is_callable_object } from "../python/special.ts";
import type { BaseEventLoop } from "./base-events.ts";
import { named } from "./format-helpers.ts";
import { type DoneCallback, Future } from "./futures.ts";
import type { Task } from "./tasks.ts";

/** Takes a task whose next step is due. */
export interface StepQueue {
  push(task: Task): void;
}

export class CalledSteps implements StepQueue {
  readonly #loop: BaseEventLoop;

  constructor(loop: BaseEventLoop) {
    this.#loop = loop;
  }

  push(task: Task): void {
    const option = { context: task.get_context() };
    if (task._cause instanceof Future) this.#loop.call_soon(wakeup(task), task._cause, option);
    else this.#loop.call_soon(stepOf(task), option);
  }
}

class TaskStepMethWrapper extends CallableObject {
  readonly __self__: Task;

  constructor(task: Task) {
    super();
    this.__self__ = task;
  }

  __call__(): void {
    this.__self__.$stepInside();
  }
}
declare_type(TaskStepMethWrapper, "TaskStepMethWrapper");

function stepOf(task: Task): () => void {
  const wrapper = new TaskStepMethWrapper(task);
  return is_callable_object(wrapper) ? wrapper : () => task.$stepInside();
}

/** What a task has the future call that it awaits. */
export function wakeup<T>(task: Task): DoneCallback<T> {
  return named(function task_wakeup(future: Future<T>) {
    task._cause = future as Future;
    task.$stepInside();
  }, "Task.task_wakeup");
}
