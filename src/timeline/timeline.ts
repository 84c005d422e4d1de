// A run as it can be looked at: its lanes, its moments, its output, and the state at any moment. Made of nothing but the
// loop's events, which come in batches while the run goes on. Pure: the same events give the same timeline.
//
// The state at a moment is the state at the last checkpoint before it, and the events from there on. Checkpoints are as
// far apart as they are large, so that all of them together are no larger than the events.
import type { LoopEvent } from "../asyncio/observer.ts";
import { type Arrow, GrowingLane, type Lane, type Mark } from "./lanes.ts";
import { type Moment, type MomentKind, isInner, isInnerCallback, isInnerThread, isMoment } from "./moments.ts";
import { lastIndex } from "./partition-point.ts";
import { type RunState, StateMachine } from "./run-state.ts";
import { computing } from "./words.ts";

/** A piece of output. */
export interface Print {
  readonly stream: "stdout" | "stderr";
  readonly text: string;
  /** Virtual seconds. */
  readonly at: number;
  /** The task that printed it, 0 for other code. */
  readonly task: number;
  readonly line: number;
  readonly moment: number;
}

/** How a run ended: what the sandbox calls its outcome, as far as it matters here. */
export interface RunEnding {
  readonly kind: string;
  /** The type and message of the exception that ended it, for `raised`. */
  readonly type?: string;
  readonly message?: string;
}

/** A run that may go on. What it gives is to be read, and grows when events are added. */
export interface Timeline {
  readonly events: readonly LoopEvent[];
  /** In the order of their creation; the code outside of tasks, lane 0, is the first. */
  readonly lanes: readonly Lane[];
  /** The lanes of threads beside the main one, in the order in which they were started. */
  readonly threads: readonly Lane[];
  readonly moments: readonly Moment[];
  readonly arrows: readonly Arrow[];
  readonly prints: readonly Print[];
  /** The virtual time it has reached, in seconds. */
  readonly at: number;
  /** How it ended; null while it goes on. */
  readonly ending: RunEnding | null;
  /** Takes the events that come next. */
  add(events: readonly LoopEvent[]): void;
  /** Says that no more events will come: adds the last moment. */
  finish(ending: RunEnding): void;
  laneOf(task: number): Lane | undefined;
  laneOfThread(thread: number): Lane | undefined;
  /** The state after a moment, by its index: between its event and that of the next moment. */
  stateAt(moment: number): RunState;
  /** The output up to a moment and with it. */
  outputAt(moment: number): readonly Print[];
  /** The last moment that is not after `at` virtual seconds. */
  momentAt(at: number): number;
  /** The moment of a piece of output, by its place in `prints`. */
  momentOfPrint(print: number): number;
}

/** Events between two checkpoints, at least. */
const CHECKPOINT_SPACING = 256;

interface Checkpoint {
  readonly events: number;
  readonly state: StateMachine;
}

/** The timeline of a run's events; with `ending` of one that is over. */
export function timelineOf(events: readonly LoopEvent[] = [], ending?: RunEnding): Timeline {
  const timeline = new RunTimeline();
  timeline.add(events);
  if (ending !== undefined) timeline.finish(ending);
  return timeline;
}

class RunTimeline implements Timeline {
  readonly events: LoopEvent[] = [];
  readonly #outside = new GrowingLane({ name: "", created: 0, inner: false });
  readonly lanes: GrowingLane[] = [this.#outside];
  readonly threads: GrowingLane[] = [];
  readonly moments: Moment[] = [];
  readonly arrows: Arrow[] = [];
  readonly prints: Print[] = [];
  ending: RunEnding | null = null;
  readonly #laneOf = new Map<number, GrowingLane>([[0, this.#outside]]);
  readonly #laneOfThread = new Map<number, GrowingLane>();
  /** What the main thread waits for outside of tasks, while it does. */
  #outsideWaits: Extract<LoopEvent, { kind: "thread-waits" }> | null = null;
  readonly #state = new StateMachine();
  readonly #checkpoints: Checkpoint[] = [{ events: 0, state: new StateMachine() }];

  constructor() {
    this.#followOutside();
    this.#addMoment("begin", null);
  }

  get at(): number {
    return this.#state.at;
  }

  add(events: readonly LoopEvent[]): void {
    for (const event of events) this.#take(event);
    this.#reach();
  }

  finish(ending: RunEnding): void {
    this.ending = ending;
    this.#addMoment("end", null);
    for (const lane of [...this.lanes, ...this.threads]) lane.close(this.moments.length - 1, this.at);
  }

  laneOf(task: number): Lane | undefined {
    return this.#laneOf.get(task);
  }

  laneOfThread(thread: number): Lane | undefined {
    return this.#laneOfThread.get(thread);
  }

  outputAt(moment: number): readonly Print[] {
    return this.prints.slice(0, this.#moment(moment).prints);
  }

  momentAt(at: number): number {
    return lastIndex(this.moments.length, (index) => (this.moments[index] as Moment).at <= at);
  }

  momentOfPrint(print: number): number {
    return this.prints[print]?.moment ?? 0;
  }

  stateAt(moment: number): RunState {
    const { events } = this.#moment(moment);
    const index = lastIndex(this.#checkpoints.length, (each) => (this.#checkpoints[each] as Checkpoint).events <= events);
    const checkpoint = this.#checkpoints[index] as Checkpoint;
    const state = checkpoint.state.copy();
    for (let next = checkpoint.events; next < events; next++) state.apply(this.events[next] as LoopEvent);
    return state.toState();
  }

  #moment(index: number): Moment {
    const moment = this.moments[index];
    if (moment === undefined) throw new RangeError(`There is no moment ${index}; there are ${this.moments.length}.`);
    return moment;
  }

  #take(event: LoopEvent): void {
    this.events.push(event);
    const state = this.#state;
    const wasBlocking = state.running?.kind === "task" ? state.running.task : 0;
    state.apply(event);
    const moment = this.moments.length;
    // What follows a call that blocked says that it is over.
    if (wasBlocking !== 0) this.#follow(wasBlocking, moment);
    if (event.kind === "task-created") this.#addLane(event, moment);
    if ("task" in event) this.#follow(event.task, moment);
    this.#followThread(event, moment);
    this.#followOutside();
    this.#note(event, moment);
    if (isMoment(event) && !this.#isInner(event)) this.#addMoment(event.kind, event);
    this.#keepCheckpoint();
  }

  /** A moment of a task, a thread or a callback that asyncio made for itself is none, unless something is printed. */
  #isInner(event: LoopEvent): boolean {
    if (event.kind === "print") return false;
    if (event.kind === "computed" && event.task === 0) return this.#callback() === "";
    if ("task" in event) return this.#laneOf.get(event.task)?.inner === true;
    return "thread" in event && event.thread !== 0 && this.#laneOfThread.get(event.thread)?.inner !== false;
  }

  #lineOf(event: LoopEvent): number {
    if ("line" in event && event.kind !== "failed") return event.line;
    if ("thread" in event) return 0;
    return "task" in event && event.kind !== "woken" ? (this.#state.task(event.task)?.line ?? 0) : this.#state.line;
  }

  #addMoment(kind: MomentKind, event: LoopEvent | null): void {
    const task = event !== null && "task" in event ? event.task : 0;
    const thread = event !== null && "thread" in event ? (event.thread ?? 0) : 0;
    const line = event === null ? 0 : this.#lineOf(event);
    this.moments.push({ index: this.moments.length, kind, at: this.at, events: this.events.length, event, task, thread, callback: this.#callback(), line, prints: this.prints.length });
  }

  /** The callback of the program that runs, "" for none. */
  #callback(): string {
    const running = this.#state.running;
    return running?.kind === "callback" && !isInnerCallback(running.name) ? running.name : "";
  }

  #addLane({ task, name, coroutine, by, line }: Extract<LoopEvent, { kind: "task-created" }>, created: number): void {
    const lane = new GrowingLane({ task, name, coroutine, by, line, created, inner: isInner(coroutine) });
    this.lanes.push(lane);
    this.#laneOf.set(task, lane);
  }

  #follow(task: number, moment: number): void {
    const state = this.#state.task(task);
    if (state !== undefined) this.#laneOf.get(task)?.follow(state, moment, this.at);
  }

  #followThread(event: LoopEvent, moment: number): void {
    switch (event.kind) {
      case "thread-started": {
        const { thread, name, by, line, from = 0, at } = event;
        if (thread === 0 || this.#laneOfThread.has(thread)) return;
        const lane = new GrowingLane({ thread, name, by, line, from, created: moment, inner: isInnerThread(name) });
        this.threads.push(lane);
        this.#laneOfThread.set(thread, lane);
        return lane.become("running", moment, at, null, 0);
      }
      case "thread-waits":
        if (event.thread === 0) this.#outsideWaits = event;
        return this.#laneOfThread.get(event.thread)?.become("waiting", moment, event.at, event.on, event.line);
      case "thread-goes-on":
        if (event.thread === 0) this.#outsideWaits = null;
        return this.#laneOfThread.get(event.thread)?.become("running", moment, event.at, null, event.line);
      case "thread-ended":
        return this.#laneOfThread.get(event.thread)?.finish("done", moment, event.at, "");
    }
  }

  #followOutside(): void {
    const running = this.#state.running;
    const waits = this.#outsideWaits;
    if (running?.kind === "program" && waits !== null) this.#outside.become("waiting", this.moments.length, this.at, waits.on, waits.line);
    else if (running?.kind === "program" || (running?.kind === "callback" && !isInnerCallback(running.name))) this.#outside.become("running", this.moments.length, this.at, null, this.#state.line);
    else this.#outside.close(this.moments.length, this.at);
  }

  /** Puts what an event leaves on the picture there: marks, arrows, output. */
  #note(event: LoopEvent, moment: number): void {
    const { at } = event;
    const mark = (task: number, kind: Mark["kind"], line: number, text: string, thread = 0): void => {
      const lane = (task === 0 ? this.#laneOfThread.get(thread) : undefined) ?? this.#laneOf.get(task);
      lane?.marks.push({ kind, moment, at, line, text, print: this.prints.length });
    };
    switch (event.kind) {
      case "print":
        mark(event.task, "print", event.line, event.text, event.thread);
        this.prints.push({ stream: event.stream, text: event.text, at, task: event.task, line: event.line, moment });
        return;
      case "task-created":
        this.#arrow("creates", event, moment);
        return;
      case "thread-started":
        this.#threadArrow(event, moment);
        return;
      case "woken":
        this.#arrow("wakes", event, moment);
        return;
      case "cancel-requested":
        mark(event.task, "cancel-requested", event.line, "");
        this.#arrow("cancels", event, moment);
        return;
      case "computed":
        mark(event.task, "computed", this.#lineOf(event), computing(event.work));
        return;
      case "step":
        if (event.throws !== undefined) mark(event.task, "throws", this.#state.line, event.throws);
        return;
      case "never-awaited":
        mark(this.#runningTask(), "never-awaited", event.line, event.name);
        return;
      case "never-retrieved":
        mark(event.task, "never-retrieved", 0, event.error);
        return;
      case "callback":
        if (isMoment(event)) mark(0, "callback", 0, event.name);
        return;
    }
  }

  #arrow(kind: Arrow["kind"], { at, task, by }: { readonly at: number; readonly task: number; readonly by: number }, moment: number): void {
    if (this.#laneOf.get(task)?.inner !== false) return;
    const running = this.#state.running;
    const callback = running?.kind === "callback" ? running : null;
    const timer = callback !== null && callback.timer !== 0;
    // A callback acts for the task or the thread that had it called, unless it was a timer that did.
    const [from, fromThread] = by !== 0 || callback === null || timer ? [by, 0] : [callback.by, callback.by === 0 ? callback.from : 0];
    this.arrows.push({ kind, moment, at, from, fromThread, to: task, toThread: 0, through: callback?.name ?? "", timer, place: this.#placeOfLast() });
  }

  #threadArrow({ at, by, from = 0, thread }: Extract<LoopEvent, { kind: "thread-started" }>, moment: number): void {
    if (this.#laneOfThread.get(thread)?.inner !== false) return;
    this.arrows.push({ kind: "creates", moment, at, from: by, fromThread: by === 0 ? from : 0, to: 0, toThread: thread, through: "", timer: false, place: 0 });
  }

  /** The place of the ready queue's last entry among those that a reader knows of. */
  #placeOfLast(): number {
    return this.#state.ready.filter((entry) => entry.kind === "task" || !isInnerCallback(entry.name)).length;
  }

  #runningTask(): number {
    const running = this.#state.running;
    return running?.kind === "task" ? running.task : 0;
  }

  #keepCheckpoint(): void {
    const since = this.events.length - (this.#checkpoints.at(-1) as Checkpoint).events;
    if (since >= CHECKPOINT_SPACING && since >= this.#state.size) this.#checkpoints.push({ events: this.events.length, state: this.#state.copy() });
  }

  #reach(): void {
    for (const lane of [...this.lanes, ...this.threads]) lane.reach(this.moments.length, this.at);
  }
}

/** The arrows of a moment. */
export function arrowsAt({ arrows }: Pick<Timeline, "arrows">, moment: number): Arrow[] {
  const found: Arrow[] = [];
  const last = lastIndex(arrows.length, (index) => (arrows[index] as Arrow).moment <= moment);
  for (let index = last; arrows[index]?.moment === moment; index--) found.unshift(arrows[index] as Arrow);
  return found;
}
