// What the event loop tells the world: one observer, one union of events. Output, timeline, stepping, the task
// tree, tests and parity all listen here; nothing else reaches into the loop.
//
// Runs inside QuickJS. No DOM, no Node. Other environments import the types only.
//
// Every event carries `at`, the loop's virtual time in seconds. Tasks and futures are named by small integers that
// are unique in a run. `line` is a line of the program as it was given to the sandbox (1-based; 0 when unknown).

/** What a task waits for, in words a person can read: `what` says the kind, `label` names it. */
export interface Waiting {
  readonly what: "timer" | "future" | "task" | "lock" | "event" | "condition" | "semaphore" | "barrier" | "queue" | "gather" | "wait" | "group" | "thread" | "work" | "network" | "turn";
  /** The future waited for, or 0 for a bare turn of the loop (`sleep(0)`). */
  readonly future: number;
  /** The task waited for, when it is one. */
  readonly task?: number;
  /** The lock waited for, when it is one: a number of its own; and the task that holds it, 0 for none. */
  readonly lock?: number;
  readonly holder?: number;
  /** The thread that does what is waited for, where one has begun to. */
  readonly thread?: number;
  /** When the waiting ends by itself: virtual seconds. */
  readonly until?: number;
  /**
   * A word on what it is, such as a host; `shielded` for a task that is awaited through `shield`; for a thread that has not begun,
   * the pool that will, and how many calls were in line before when the waiting began.
   */
  readonly label?: string;
}

/** One frame of a coroutine stack, outermost first. */
export interface FrameLine {
  readonly name: string;
  readonly line: number;
}

/** A frame with its local names that have values, as Python's `repr` writes those. */
export interface FrameLocals extends FrameLine {
  readonly locals: readonly (readonly [name: string, value: string])[];
}

/**
 * What happened. Those that do not say it themselves:
 * - `task-created`, `woken`, `timer-set`, `cancel-requested`: `by` is the task that ran then, 0 where none did.
 * - `task-created`: `defined` is the line where the task's coroutine function begins, absent for the library's own;
 *   `begins` is that line of the Python, where the port has it and the function's body on one line, which stands for the body.
 * - `step`: the loop runs a task up to where it is `suspended`, `done`, `cancelled` or `failed`; `throws` is the
 *   exception that it goes on with.
 * - `woken`: the task is in the ready queue now. A new task is from its creation, one that waits for a `turn` too.
 * - `awaits`: `gather`, `wait` and groups say which tasks a task awaits through them, beside the one it is suspended on.
 * - `scheduled`: a callback is in the ready queue; `from` is the thread that put it there, absent for the main one. `callback`: the loop calls it; `timer` is that of `timer-set`, which
 *   comes into the ready queue at the first turn of the loop after it is due.
 * - `blocked`: the program holds the loop until then. `thread` is absent for the main thread, which is number 0.
 * - `computed`: the task, or where that is 0 the callback, has computed without a pause: so many calls of functions and jumps
 *   of loops. The virtual clock does not count it.
 * - `thread-…`: of threads beside the main one. That (0) tells of its waiting outside of tasks, too.
 * - `thread-started`: `by` is the task that ran in the thread that starts it; `from` is that thread, absent for the main one.
 * - `inspected`: what a task's coroutines hold, outermost first: the last event of a run that was asked for it.
 * - `failed`: `line` is where the exception was raised.
 * - `never-awaited`: a coroutine has gone that nobody awaited; `line` is that of the call that made it.
 * - `never-retrieved`: a task (0: another future) failed and is gone, and nobody asked for its exception.
 */
export type LoopEvent =
  | { readonly kind: "task-created"; readonly at: number; readonly task: number; readonly name: string; readonly coroutine: string; readonly by: number; readonly line: number; readonly defined?: number; readonly begins?: number }
  | { readonly kind: "loop"; readonly at: number; readonly state: "running" | "stopped" | "closed" }
  | { readonly kind: "task-renamed"; readonly at: number; readonly task: number; readonly name: string }
  | { readonly kind: "step"; readonly at: number; readonly task: number; readonly throws?: string }
  | { readonly kind: "suspended"; readonly at: number; readonly task: number; readonly on: Waiting; readonly stack: readonly FrameLine[] }
  | { readonly kind: "woken"; readonly at: number; readonly task: number; readonly by: number }
  | { readonly kind: "cancel-requested"; readonly at: number; readonly task: number; readonly by: number; readonly line: number }
  | { readonly kind: "done"; readonly at: number; readonly task: number; readonly result: string }
  | { readonly kind: "cancelled"; readonly at: number; readonly task: number }
  | { readonly kind: "failed"; readonly at: number; readonly task: number; readonly error: string; readonly message: string; readonly line: number }
  | { readonly kind: "awaits"; readonly at: number; readonly task: number; readonly tasks: readonly number[] }
  | { readonly kind: "scheduled"; readonly at: number; readonly handle: number; readonly name: string; readonly by: number; readonly from?: number }
  | { readonly kind: "handle-cancelled"; readonly at: number; readonly handle: number }
  | { readonly kind: "callback"; readonly at: number; readonly name: string; readonly handle?: number; readonly timer?: number }
  | { readonly kind: "timer-set"; readonly at: number; readonly timer: number; readonly when: number; readonly name: string; readonly by: number }
  | { readonly kind: "timer-cancelled"; readonly at: number; readonly timer: number }
  | { readonly kind: "blocked"; readonly at: number; readonly task: number; readonly until: number; readonly line: number; readonly thread?: number }
  | { readonly kind: "computed"; readonly at: number; readonly task: number; readonly work: number }
  | { readonly kind: "thread-started"; readonly at: number; readonly thread: number; readonly name: string; readonly by: number; readonly line: number; readonly from?: number }
  | { readonly kind: "thread-waits"; readonly at: number; readonly thread: number; readonly on: Waiting; readonly line: number }
  | { readonly kind: "thread-goes-on"; readonly at: number; readonly thread: number; readonly line: number }
  | { readonly kind: "thread-ended"; readonly at: number; readonly thread: number }
  | { readonly kind: "never-awaited"; readonly at: number; readonly name: string; readonly line: number }
  | { readonly kind: "never-retrieved"; readonly at: number; readonly task: number; readonly error: string; readonly message: string }
  | { readonly kind: "inspected"; readonly at: number; readonly task: number; readonly stack: readonly FrameLocals[] }
  | { readonly kind: "print"; readonly at: number; readonly task: number; readonly stream: "stdout" | "stderr"; readonly text: string; readonly line: number; readonly thread?: number };

/** Told of everything that happens, in order. It must not call back into the loop. */
export type LoopObserver = (event: LoopEvent) => void;

/** The one observer, or null: then no event is made. Read by the modules of this folder. */
export let observer: LoopObserver | null = null;

export function setObserver(next: LoopObserver | null): void {
  observer = next;
}
