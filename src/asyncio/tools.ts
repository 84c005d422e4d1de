// What `python -m asyncio pstree` reads from another process, read from this loop. task-tree.ts draws it.
// CPython: Lib/asyncio/tools.py.
//
// Runs inside QuickJS. No DOM, no Node.
import type { BaseEventLoop } from "./base-events.ts";
import { awaiters } from "./futures.ts";
import { type CallFrame, coroutineFrames } from "./graph.ts";
import { type StackFrame, type TaskInfo, formatTaskTree } from "./task-tree.ts";
import { Task, all_tasks } from "./tasks.ts";

/** The tasks of a loop, in the order of their creation. */
export function taskInfos(loop: BaseEventLoop | null = null): TaskInfo[] {
  const tasks = [...all_tasks(loop)].sort((a, b) => a.$task - b.$task);
  return tasks.map((task) => ({
    id: task.$task,
    name: task.get_name(),
    stack: task._coro === null ? [] : coroutineFrames(task._coro).reverse().map(stackFrame),
    awaitedBy: awaiters(task).filter((waiter) => waiter instanceof Task).map((waiter) => waiter.$task),
  }));
}

function stackFrame({ f_code, f_lineno }: CallFrame): StackFrame {
  return { name: f_code.co_qualname, file: f_code.co_filename, line: f_lineno };
}

/** The trees of a loop's tasks, one text for each task that nobody awaits. */
export function taskTree(loop: BaseEventLoop | null = null): string[] {
  return formatTaskTree(taskInfos(loop));
}
