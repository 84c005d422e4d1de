// Task factories that start a task before it is scheduled. CPython: Lib/asyncio/tasks.py (create_eager_task_factory).
//
// Runs inside QuickJS. No DOM, no Node.
import type { BaseEventLoop, TaskFactory } from "./base-events.ts";
import type { Awaitable } from "./futures.ts";
import { Task, type TaskOptions } from "./tasks.ts";

type TaskClass = new <T>(coro: Awaitable<T>, options: TaskOptions & { loop: BaseEventLoop }) => Task<T>;

/** A factory for `loop.set_task_factory`: its tasks run at once, up to where they first wait. */
export function create_eager_task_factory(taskClass: TaskClass): TaskFactory {
  return <T>(loop: BaseEventLoop, coro: Awaitable<T>, options: TaskOptions = {}): Task<T> =>
    new taskClass(coro, { ...options, loop, eager_start: options.eager_start ?? true });
}

export const eager_task_factory = create_eager_task_factory(Task);
