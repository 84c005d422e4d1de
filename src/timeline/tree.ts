// The tasks of a moment as `python -m asyncio pstree` draws them.
import { CycleFound, formatTaskTree } from "../asyncio/task-tree.ts";
import type { RunState } from "./run-state.ts";

/**
 * One text for each task that nobody awaits, or what to say instead where tasks await each other in a circle. `file` is
 * the name of the program's file; the frames of asyncio's own coroutines are left out.
 */
export function treeOf(state: Pick<RunState, "tasks">, file: string): string[] {
  const alive = [...state.tasks.values()].filter(({ status }) => status !== "done" && status !== "cancelled" && status !== "failed");
  const infos = alive.map(({ id, name, stack, awaitedBy }) => ({
    id,
    name,
    stack: stack.map((frame) => ({ name: frame.name, file, line: frame.line })).reverse(),
    awaitedBy,
  }));
  try {
    return formatTaskTree(infos);
  } catch (error) {
    if (error instanceof CycleFound) return [error.message];
    throw error;
  }
}
