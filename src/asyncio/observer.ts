// What the event loop tells the world: one observer, one union of events. Output, timeline, stepping, the task
// tree, tests and parity all listen here; nothing else reaches into the loop.
//
// Runs inside QuickJS. No DOM, no Node. Other environments import the types only.
//
// Every event carries `at`, the loop's virtual time in seconds. Tasks and futures are named by small integers that
// are unique in a run. `line` is a line of the program as it was given to the sandbox (1-based; 0 when unknown).

/** What a task waits for, in words a person can read: `what` says the kind, `label` names it. */
export interface Waiting {
  readonly what: "timer" | "future" | "task" | "lock" | "event" | "condition" | "semaphore" | "barrier" | "queue" | "gather" | "group" | "thread" | "network" | "turn";
  /** The future waited for, or 0 for a bare turn of the loop (`sleep(0)`). */
  readonly future: number;
  /** The task waited for, when it is one. */
  readonly task?: number;
  /** When the waiting ends by itself: virtual seconds. */
  readonly until?: number;
  readonly label?: string;
}

/** One frame of a coroutine stack, outermost first. */
export interface FrameLine {
  readonly name: string;
  readonly line: number;
}

export type LoopEvent =
  | { readonly kind: "task-created"; readonly at: number; readonly task: number; readonly name: string; readonly coroutine: string; readonly by: number; readonly line: number }
  | { readonly kind: "task-renamed"; readonly at: number; readonly task: number; readonly name: string }
  | { readonly kind: "step"; readonly at: number; readonly task: number; readonly throws?: string }
  | { readonly kind: "suspended"; readonly at: number; readonly task: number; readonly on: Waiting; readonly stack: readonly FrameLine[] }
  | { readonly kind: "woken"; readonly at: number; readonly task: number; readonly by: number }
  | { readonly kind: "cancel-requested"; readonly at: number; readonly task: number; readonly by: number; readonly line: number }
  | { readonly kind: "done"; readonly at: number; readonly task: number; readonly result: string }
  | { readonly kind: "cancelled"; readonly at: number; readonly task: number }
  | { readonly kind: "failed"; readonly at: number; readonly task: number; readonly error: string; readonly message: string }
  | { readonly kind: "callback"; readonly at: number; readonly name: string }
  | { readonly kind: "timer-set"; readonly at: number; readonly timer: number; readonly when: number; readonly by: number }
  | { readonly kind: "timer-cancelled"; readonly at: number; readonly timer: number }
  | { readonly kind: "blocked"; readonly at: number; readonly task: number; readonly until: number; readonly line: number }
  | { readonly kind: "never-awaited"; readonly at: number; readonly name: string; readonly line: number }
  | { readonly kind: "print"; readonly at: number; readonly task: number; readonly stream: "stdout" | "stderr"; readonly text: string; readonly line: number };

export type LoopEventKind = LoopEvent["kind"];

/** Told of everything that happens, in order. It must not call back into the loop. */
export type LoopObserver = (event: LoopEvent) => void;

/** The one observer, or null: then no event is made. Read by the modules of this folder. */
export let observer: LoopObserver | null = null;

export function setObserver(next: LoopObserver | null): void {
  observer = next;
}
