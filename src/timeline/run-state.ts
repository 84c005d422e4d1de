// The state of the loop and its tasks, as the events tell it: the ready queue, the timers, and where each task is. One
// event at a time changes it; timeline.ts keeps copies, so that the state at any moment is near.
//
// What happens to a task is a new value in the map, never a change of the old one: copies share what did not change.
import type { FrameLine, LoopEvent, Waiting } from "../asyncio/observer.ts";
import { partitionPoint } from "./partition-point.ts";

/** Timers that are due within this many seconds of the clock are due (asyncio/base-events.ts). */
const CLOCK_RESOLUTION = 1e-9;

export type TaskStatus =
  /** In the ready queue: it can run, and has to wait for its place. */
  | "ready"
  | "running"
  /** It holds the loop: `time.sleep` and its like, or long computing. */
  | "blocking"
  | "waiting"
  | "done"
  | "cancelled"
  | "failed";

export interface TaskState {
  readonly id: number;
  readonly name: string;
  readonly coroutine: string;
  /** The task that made it, 0 for code outside of tasks, and the line that did. */
  readonly by: number;
  readonly createdLine: number;
  readonly status: TaskStatus;
  /** Since when it has this status: virtual seconds. */
  readonly since: number;
  /** What it waits for, while it does. */
  readonly on: Waiting | null;
  /** Its coroutines where it was suspended last, outermost first; empty before. */
  readonly stack: readonly FrameLine[];
  /** The line it is at, as far as it is known: at first that of its coroutine function, 0 for the library's. */
  readonly line: number;
  /** Whether it has run at all. */
  readonly started: boolean;
  /** Requests to cancel it that have not reached it yet. */
  readonly cancelling: boolean;
  /** The tasks that await it; they do until it has ended. */
  readonly awaitedBy: readonly number[];
  /** The representation of its result, or `Type: message` of its exception, once it has ended. */
  readonly outcome: string;
}

/** An entry of the ready queue. `by` is the task that put it there, `from` the thread; 0 for other code and the main thread. */
export type ReadyEntry =
  | { readonly kind: "task"; readonly task: number }
  | { readonly kind: "callback"; readonly handle: number; readonly name: string; readonly by: number; readonly from: number }
  | { readonly kind: "timer"; readonly timer: number; readonly name: string; readonly by: number; readonly wakes: number };

export interface TimerState {
  readonly timer: number;
  /** When it is due: virtual seconds. */
  readonly when: number;
  /** The callback that is called then. */
  readonly name: string;
  /** The task that set it, 0 for other code. */
  readonly by: number;
  /** The task that goes on when it is due, 0 where it wakes none by itself. */
  readonly wakes: number;
}

/** What the loop runs. */
export type Running =
  | { readonly kind: "task"; readonly task: number }
  | { readonly kind: "callback"; readonly name: string; readonly by: number; readonly from: number; readonly timer: number }
  /** Code outside of the loop: the program's own lines. */
  | { readonly kind: "program" };

/** The state at one moment. */
export interface RunState {
  /** Virtual seconds. */
  readonly at: number;
  /** What runs; null while the loop chooses what is next, or waits. Eager tasks run inside of one that runs: the last one does. */
  readonly running: Running | null;
  /** The line that ran last, 0 where it is not known. */
  readonly line: number;
  /** By number, in the order of creation; those that have ended too. */
  readonly tasks: ReadonlyMap<number, TaskState>;
  /** First to run first. */
  readonly ready: readonly ReadyEntry[];
  /** Those that are not due yet, first due first. */
  readonly timers: readonly TimerState[];
}

export class StateMachine {
  at = 0;
  line = 0;
  #running: Running[] = [{ kind: "program" }];
  #tasks = new Map<number, TaskState>();
  #ready: ReadyEntry[] = [];
  /** Sorted by time, then number. */
  #timers: TimerState[] = [];
  /** How many of the ready entries the loop runs before it looks at the clock again. */
  #left = 0;
  #blocking = 0;
  #isLooping = false;
  /** Of each lock that was waited for: the task that holds it, 0 for none. */
  #holders = new Map<number, number>();

  copy(): StateMachine {
    const copy = new StateMachine();
    copy.at = this.at;
    copy.line = this.line;
    copy.#running = [...this.#running];
    copy.#tasks = new Map(this.#tasks);
    copy.#ready = [...this.#ready];
    copy.#timers = [...this.#timers];
    copy.#left = this.#left;
    copy.#blocking = this.#blocking;
    copy.#isLooping = this.#isLooping;
    copy.#holders = new Map(this.#holders);
    return copy;
  }

  /** How much a copy of it holds. */
  get size(): number {
    return this.#tasks.size + this.#ready.length + this.#timers.length;
  }

  get running(): Running | null {
    return this.#running.at(-1) ?? null;
  }

  get ready(): readonly ReadyEntry[] {
    return this.#ready;
  }

  /** The state as it is to be read. It is this machine's own, which must not go on. */
  toState(): RunState {
    for (const { id, on } of this.#holders.size === 0 ? [] : this.#tasks.values()) {
      const holder = on?.lock === undefined ? undefined : this.#holders.get(on.lock);
      if (on !== null && holder !== undefined && holder !== on.holder) this.#change(id, { on: { ...on, holder } });
    }
    return { at: this.at, running: this.running, line: this.line, tasks: this.#tasks, ready: this.#ready, timers: this.#timers };
  }

  task(id: number): TaskState | undefined {
    return this.#tasks.get(id);
  }

  apply(event: LoopEvent): void {
    this.at = event.at;
    // What another thread does says nothing of where this one is.
    if ("thread" in event && event.thread !== undefined && !isStartedHere(event)) return;
    if (this.#blocking !== 0) this.#endBlocking();
    switch (event.kind) {
      case "loop":
        return this.#loop(event.state);
      case "task-created":
        this.line = event.line;
        this.#tasks.set(event.task, newTask(event));
        this.#ready.push({ kind: "task", task: event.task });
        return this.#runAt(event.line);
      case "task-renamed":
        return this.#change(event.task, { name: event.name });
      case "step":
        return this.#step(event.task, event.throws !== undefined);
      case "suspended":
        return this.#suspend(event.task, event.on, event.stack);
      case "awaits":
        for (const task of event.tasks) this.#awaited(task, event.task);
        return;
      case "woken":
        return this.#wake(event.task);
      case "cancel-requested":
        this.#change(event.task, { cancelling: true });
        return this.#runAt(event.line);
      case "done":
        return this.#end(event.task, "done", event.result);
      case "cancelled":
        return this.#end(event.task, "cancelled", "");
      case "failed":
        this.#runAt(event.line);
        return this.#end(event.task, "failed", event.message === "" ? event.error : `${event.error}: ${event.message}`);
      case "scheduled":
        this.#ready.push({ kind: "callback", handle: event.handle, name: event.name, by: event.by, from: event.from ?? 0 });
        return;
      case "handle-cancelled":
        return this.#drop((entry) => entry.kind === "callback" && entry.handle === event.handle);
      case "callback":
        return this.#callback(event);
      case "timer-set":
        return this.#addTimer({ timer: event.timer, when: event.when, name: event.name, by: event.by, wakes: 0 });
      case "timer-cancelled":
        return this.#dropTimer(event.timer);
      case "blocked":
        this.#runAt(event.line);
        return this.#beginBlocking(event.task);
      case "computed":
        return this.#beginBlocking(event.task);
      case "print":
        return this.#runAt(event.line);
      case "never-awaited":
      case "never-retrieved":
        return;
    }
  }

  #change(id: number, change: Partial<TaskState>): void {
    const task = this.#tasks.get(id);
    if (task !== undefined) this.#tasks.set(id, { ...task, ...change });
  }

  /** The running code is at `line`. */
  #runAt(line: number): void {
    if (line === 0) return;
    this.line = line;
    const running = this.running;
    if (running?.kind === "task") this.#change(running.task, { line });
  }

  #loop(state: "running" | "stopped" | "closed"): void {
    if (state === "running") {
      this.#isLooping = true;
      this.#running = [];
      this.#left = 0;
    } else if (state === "stopped") {
      this.#isLooping = false;
      this.#running = [{ kind: "program" }];
    } else if (!this.#isLooping) {
      this.#ready = [];
      this.#timers = [];
    }
  }

  // --- what runs -------------------------------------------------------------------------------------------------------

  #step(id: number, throws: boolean): void {
    const isEager = this.#isInsideStep() && this.#lastReady() === id;
    if (isEager) {
      this.#ready.pop();
    } else {
      this.#beginNext((entry) => entry.kind === "task" && entry.task === id);
      this.#running = [];
    }
    this.#running.push({ kind: "task", task: id });
    const task = this.#tasks.get(id);
    if (task?.on?.lock !== undefined && !throws) this.#holders.set(task.on.lock, id);
    this.#change(id, { status: "running", since: this.at, on: null, started: true, cancelling: false });
    this.line = task?.line ?? 0;
  }

  /** A step ends with an event of its own, so while one runs another can only begin inside of it: an eager task's. */
  #isInsideStep(): boolean {
    return this.running?.kind === "task";
  }

  #lastReady(): number {
    const last = this.#ready.at(-1);
    return last?.kind === "task" ? last.task : 0;
  }

  #callback({ name, handle, timer }: Extract<LoopEvent, { kind: "callback" }>): void {
    const entry = this.#beginNext((each) => (timer === undefined ? each.kind === "callback" && each.handle === handle : each.kind === "timer" && each.timer === timer));
    const by = entry === undefined || entry.kind === "task" ? 0 : entry.by;
    const from = entry?.kind === "callback" ? entry.from : 0;
    this.#running = [{ kind: "callback", name, by, from, timer: timer ?? 0 }];
    this.line = 0;
  }

  /** Takes what runs next out of the ready queue. A turn of the loop that is over is followed by the next one. */
  #beginNext(isNext: (entry: ReadyEntry) => boolean): ReadyEntry | undefined {
    if (this.#left === 0) this.#beginTurn();
    const index = this.#ready.findIndex(isNext);
    if (index < 0) return undefined;
    this.#left = Math.max(0, this.#left - 1);
    return this.#ready.splice(index, 1)[0];
  }

  #beginTurn(): void {
    const end = this.at + CLOCK_RESOLUTION;
    let due = 0;
    for (const { timer, when, name, by, wakes } of this.#timers) {
      if (when >= end) break;
      due++;
      this.#ready.push({ kind: "timer", timer, name, by, wakes });
    }
    if (due > 0) this.#timers.splice(0, due);
    this.#left = this.#ready.length;
  }

  #drop(isIt: (entry: ReadyEntry) => boolean): void {
    const index = this.#ready.findIndex(isIt);
    if (index < 0) return;
    this.#ready.splice(index, 1);
    if (index < this.#left) this.#left--;
  }

  #wake(id: number): void {
    const task = this.#tasks.get(id);
    // A lock that is released is nobody's until the task runs that is woken for it.
    if (task?.on?.lock !== undefined && !task.cancelling) this.#holders.set(task.on.lock, 0);
    this.#change(id, { status: "ready", since: this.at });
    this.#ready.push({ kind: "task", task: id });
  }

  #suspend(id: number, on: Waiting, stack: readonly FrameLine[]): void {
    const line = stack.at(-1)?.line ?? 0;
    const turns = on.what === "turn";
    this.#change(id, { status: turns ? "ready" : "waiting", since: this.at, on: turns ? null : on, stack, ...(line === 0 ? {} : { line }) });
    if (line !== 0) this.line = line;
    if (turns) this.#ready.push({ kind: "task", task: id });
    // Through a shield it is awaited by whoever made that (an event of its own).
    if (on.lock !== undefined && on.holder !== undefined) this.#holders.set(on.lock, on.holder);
    if (on.task !== undefined && on.label !== "shielded") this.#awaited(on.task, id);
    if (on.until !== undefined) this.#timerWakes(on.until, id);
    this.#endStep(id);
  }

  #end(id: number, status: "done" | "cancelled" | "failed", outcome: string): void {
    this.#change(id, { status, since: this.at, on: null, outcome, cancelling: false });
    this.#endStep(id);
  }

  #endStep(id: number): void {
    const running = this.running;
    if (running?.kind === "task" && running.task === id) this.#running.pop();
  }

  #beginBlocking(task: number): void {
    this.#blocking = task;
    this.#change(task, { status: "blocking", since: this.at });
  }

  #endBlocking(): void {
    this.#change(this.#blocking, { status: "running" });
    this.#blocking = 0;
  }

  // --- who awaits whom, and timers -------------------------------------------------------------------------------------

  #awaited(id: number, by: number): void {
    const task = this.#tasks.get(id);
    if (task !== undefined && !task.awaitedBy.includes(by)) this.#change(id, { awaitedBy: [...task.awaitedBy, by] });
  }

  #addTimer(timer: TimerState): void {
    this.#timers.splice(this.#placeOf(timer), 0, timer);
  }

  #dropTimer(id: number): void {
    const index = this.#timers.findIndex(({ timer }) => timer === id);
    if (index >= 0) this.#timers.splice(index, 1);
    else this.#drop((entry) => entry.kind === "timer" && entry.timer === id);
  }

  #timerWakes(when: number, task: number): void {
    for (let index = this.#placeOf({ when, timer: Infinity }) - 1; this.#timers[index]?.when === when; index--) {
      const timer = this.#timers[index] as TimerState;
      if (timer.by !== task) continue;
      this.#timers[index] = { ...timer, wakes: task };
      return;
    }
  }

  /** The number of timers that are due before one. */
  #placeOf(timer: Pick<TimerState, "when" | "timer">): number {
    return partitionPoint(this.#timers.length, (index) => isBefore(this.#timers[index] as TimerState, timer));
  }
}

/** Whether the main thread starts a thread. */
function isStartedHere(event: LoopEvent): boolean {
  return event.kind === "thread-started" && event.thread !== 0 && event.from === undefined;
}

function newTask({ task, name, coroutine, by, line, defined, at }: Extract<LoopEvent, { kind: "task-created" }>): TaskState {
  return {
    id: task,
    name,
    coroutine,
    by,
    createdLine: line,
    status: "ready",
    since: at,
    on: null,
    stack: [],
    line: defined ?? 0,
    started: false,
    cancelling: false,
    awaitedBy: [],
    outcome: "",
  };
}

/** The order of the loop's heap: times to the nanosecond, then the order in which they were set. */
function isBefore(a: Pick<TimerState, "when" | "timer">, b: Pick<TimerState, "when" | "timer">): boolean {
  const [first, second] = [Math.round(a.when * 1e9), Math.round(b.when * 1e9)];
  return first < second || (first === second && a.timer < b.timer);
}
