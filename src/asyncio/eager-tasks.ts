// Task factories that start a task before it is scheduled. CPython: Lib/asyncio/tasks.py (create_eager_task_factory).
//
// Runs inside QuickJS. No DOM, no Node.
import { call_ } from "../python/calling.ts";
import type { BaseEventLoop, TaskFactory } from "./base-events.ts";
import type { Awaitable } from "./futures.ts";
import { Task, type TaskOptions } from "./tasks.ts";

type EagerOptions = TaskOptions & { loop: BaseEventLoop };
type TaskConstructor = (new <T>(coro: Awaitable<T>, options: EagerOptions) => Task<T>) | (<T>(coro: Awaitable<T>, options: EagerOptions) => Task<T>);

/** A factory for `loop.set_task_factory`: its tasks run at once, up to where they first wait. */
export function create_eager_task_factory(custom_task_constructor: TaskConstructor): TaskFactory {
  return <T>(loop: BaseEventLoop, coro: Awaitable<T>, options: TaskOptions = {}): Task<T> =>
    call_(custom_task_constructor as (...args: never[]) => Task<T>, coro, { ...options, loop, eager_start: options.eager_start ?? true });
}

export const eager_task_factory = create_eager_task_factory(Task);
