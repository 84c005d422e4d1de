// Moments: where a player stops. Each is one thing that a reader would tell of a run; what the loop does for itself
// between two of them belongs to the second.
import type { LoopEvent } from "../asyncio/observer.ts";

export type MomentKind = "begin" | "end" | Exclude<LoopEvent["kind"], "loop" | "task-renamed" | "awaits" | "scheduled" | "handle-cancelled" | "timer-set" | "timer-cancelled" | "inspected">;

export interface Moment {
  /** Its place among the moments, from 0. */
  readonly index: number;
  readonly kind: MomentKind;
  /** Virtual seconds. */
  readonly at: number;
  /** How many events of the run have happened by then, its own among them. */
  readonly events: number;
  /** The event that it tells of; null for the first moment, before all events, and the last, after them. */
  readonly event: LoopEvent | null;
  /** The task it is about, 0 for none. */
  readonly task: number;
  /** The thread beside the main one whose doing it is, 0 for none. */
  readonly thread: number;
  /** The callback whose doing it is, "" where none of the program's runs. */
  readonly callback: string;
  /** The line of the program that did it, 0 where it is not known. */
  readonly line: number;
  /** How many pieces of output have been printed by then. */
  readonly prints: number;
}

/** Whether addresses count a moment after the others of its time: what a thread is doing, and computing. */
export function isCountedLast({ kind }: Pick<Moment, "kind">): boolean {
  return kind === "computed" || kind === "thread-started" || kind === "thread-waits" || kind === "thread-goes-on" || kind === "thread-ended";
}

/** Callbacks by which the loop and asyncio themselves work; what they bring about are moments of their own. */
const inner = new Set([
  "_set_result_unless_cancelled",
  "_release_waiter",
  "_run_until_complete_cb",
  "_log_on_exception",
  "gather.<locals>._done_callback",
  "TaskGroup._on_task_done",
  "_wait.<locals>._on_completion",
  "_AsCompletedIterator._handle_completion",
  "Timeout._on_timeout",
]);
const innerPlaces = ["shield.<locals>._", "_chain_future.<locals>._", "_SelectorTransport.", "_SelectorSocketTransport.", "BaseEventLoop."];

/** Whether a callback is asyncio's own. */
export function isInnerCallback(name: string): boolean {
  return name === "" || inner.has(name) || innerPlaces.some((place) => name.startsWith(place));
}

/** Whether asyncio made this task for itself: `asyncio.run` does when it ends. */
export function isInner(coroutine: string): boolean {
  return coroutine.startsWith("BaseEventLoop.shutdown_");
}

/** Whether asyncio started this thread for itself: `asyncio.run` does when it ends and there are others to wait for. */
export function isInnerThread(name: string): boolean {
  return name.endsWith(" (_do_shutdown)");
}

/** Whether an event is a moment, when it is not about a task of asyncio's own. */
export function isMoment(event: LoopEvent): event is LoopEvent & { readonly kind: MomentKind } {
  switch (event.kind) {
    case "loop":
    case "task-renamed":
    case "awaits":
    case "scheduled":
    case "handle-cancelled":
    case "timer-set":
    case "timer-cancelled":
    case "inspected":
      return false;
    case "callback":
      return !isInnerCallback(event.name);
    default:
      return true;
  }
}
