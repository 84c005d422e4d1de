// Tasks that are let go of before they are done: by a loop that is closed while they stand in its queue, or by the
// interpreter that ends. CPython: TaskObj_finalize (Modules/_asynciomodule.c), _PyGen_Finalize (Objects/genobject.c).
//
// Runs inside QuickJS. No DOM, no Node.
import { type CoroutineObject, isFinished, isStarted } from "../python/coroutines.ts";
import { Halted } from "../python/halt.ts";
import { writeTo } from "../python/output.ts";
import { repr } from "../python/repr.ts";
import { formatUnraisable } from "../python/traceback.ts";
import { translateError } from "../python/translate-error.ts";
import { type Place, report, sweep, unawaited } from "../python/unawaited.ts";
import type { BaseEventLoop } from "./base-events.ts";
import { creationContext } from "./debug.ts";
import { failures, reportGone } from "./finalization.ts";
import type { ReadyQueue } from "./ready-queue.ts";
import { Task, holdTask, letGoOfTask, takeUnfinished } from "./tasks.ts";

/** Where warnings see the interpreter that ends. */
const AT_EXIT = 0;

/** Empties the queue of a loop that closes, entry by entry: each may be the last that holds a task or a failed future. */
export function dropReady(queue: ReadyQueue, place: Place): void {
  let loose: LooseTask[] = [];
  const dropLoose = (): void => {
    loose = loose.filter((task) => {
      if (task.reference.deref() !== undefined) return true;
      reportPending(task.loop, task.isReported, { __repr__: () => task.shown }, task.made);
      dropCoroutine(task.coroutine, place);
      return false;
    });
  };
  for (let turn = queue.takeTurn(); turn.length > 0; turn = queue.takeTurn()) {
    for (let index = 0; index < turn.length; index++) {
      const task = takeTask(turn, index);
      if (task !== null) loose.push(task);
      dropLoose();
      reportDropped(place);
    }
    turn.length = 0;
  }
  for (const { reference } of loose) {
    const held = reference.deref();
    if (held !== undefined) holdTask(held);
  }
}

/** Reports the coroutines that nobody awaited and the failed futures that went away at `place`. */
export function reportDropped(place: Place): void {
  if (unawaited.count > 0) sweep(place);
  if (failures.length > 0) reportGone();
}

/** What is left of a task that nothing here holds any more. */
interface LooseTask {
  readonly reference: WeakRef<Task>;
  readonly loop: BaseEventLoop;
  readonly coroutine: CoroutineObject | null;
  readonly shown: string;
  readonly isReported: boolean;
  /** Where it was made, in debug mode. */
  readonly made: ReturnType<typeof creationContext>;
}

/** Takes an entry; null for one that is no task. */
function takeTask(entries: unknown[], index: number): LooseTask | null {
  const entry = entries[index];
  entries[index] = undefined;
  if (!(entry instanceof Task)) return null;
  letGoOfTask(entry);
  return { reference: new WeakRef(entry), loop: entry._loop, coroutine: entry._coro, shown: repr(entry), isReported: entry._log_destroy_pending, made: creationContext(entry) };
}

/**
 * Reports the tasks that are not done when the program ends, and closes their coroutines: what the interpreter does when it
 * drops them. First those that nothing leads to any more. One that waits is part of a circle, of which the collector
 * finds the coroutine first, because it is older; any other goes before its coroutine, as do those that their loop would
 * still wake, which go when the loop does (Python/gc.c, `move_unreachable`).
 */
export function destroyPendingTasks(): void {
  const pending = takeUnfinished();
  const kept = keptByLoops(pending);
  for (const task of pending) {
    if (kept.has(task)) continue;
    if (task._fut_waiter === null) destroy(task);
    else {
      dropCoroutine(task._coro, AT_EXIT);
      reportPending(task._loop, task._log_destroy_pending, task);
    }
  }
  for (const task of kept) destroy(task);
}

function destroy(task: Task): void {
  reportPending(task._loop, task._log_destroy_pending, task);
  dropCoroutine(task._coro, AT_EXIT);
}

/** The tasks that what their loops are still to call leads to, as it leads to them: whoever awaits a task comes after it. */
function keptByLoops(pending: readonly Task[]): ReadonlySet<Task> {
  const waiters = new Map<unknown, Task[]>(pending.map(({ _fut_waiter }) => [_fut_waiter, []]));
  for (const task of pending) waiters.get(task._fut_waiter)?.push(task);
  const loops = new Set(pending.map(({ _loop }) => _loop));
  const reached = new Set<unknown>([...loops].flatMap((loop) => [...loop.$entries()]));
  // A set goes on to what is added while it is walked.
  for (const each of reached) for (const task of waiters.get(each) ?? []) reached.add(task);
  return new Set([...reached].filter((each): each is Task => each instanceof Task && !each.done()));
}

function reportPending(loop: BaseEventLoop, isReported: boolean, task: object, made = creationContext(task)): void {
  if (isReported) loop.call_exception_handler({ task, message: "Task was destroyed but it is pending!", ...made });
}

/** A coroutine goes with its task: it is closed, or was never begun (`_PyGen_Finalize`). */
function dropCoroutine(coroutine: CoroutineObject | null, place: Place): void {
  if (coroutine === null || isFinished(coroutine)) return;
  const wasStarted = isStarted(coroutine);
  try {
    coroutine.close();
  } catch (raised) {
    if (raised instanceof Halted) throw raised;
    writeTo("stderr", `Exception ignored while closing generator ${repr(coroutine)}:\n${formatUnraisable(translateError(raised))}`);
  }
  if (!wasStarted) report(`coroutine '${coroutine.__qualname__}'`, place);
}
