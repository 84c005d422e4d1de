// Lanes: one for each task, one for each thread beside the main one, and one for the code outside of tasks, with what it
// was doing when. The unit of length is the moment: a span from 3 to 5 is what a lane does after moment 3 and before moment
// 5, so a span says of every moment in it what the state at that moment says. Where a moment is in a picture, scale.ts knows.
import type { Waiting } from "../asyncio/observer.ts";
import type { TaskState, TaskStatus } from "./run-state.ts";

export type SpanKind = "ready" | "running" | "blocking" | "waiting";

export interface Span {
  readonly kind: SpanKind;
  /** The moment it begins with. */
  readonly from: number;
  /** The moment that ends it; while it goes on, the one that comes next. */
  to: number;
  /** Virtual seconds. */
  readonly start: number;
  end: number;
  /** What is waited for; null in spans of another kind. */
  readonly on: Waiting | null;
  /** The line where it waits, blocks or ran last, 0 where it is not known. */
  line: number;
}

export type LaneEnd = "done" | "cancelled" | "failed";

export interface Lane {
  /** The task's number; 0 for the code outside of tasks: the program's own lines, and callbacks; and for a thread. */
  readonly task: number;
  /** The thread's number where it is a thread's lane, 0 where it is not. */
  readonly thread: number;
  /** As the program names it. */
  name: string;
  /** The qualified name of the task's coroutine function; "" for other lanes. */
  readonly coroutine: string;
  /** The task that made it, 0 for other code, and the line that did. */
  readonly by: number;
  readonly line: number;
  /** The thread that started the thread, 0 for the main one. */
  readonly from: number;
  /** The moment it begins at. */
  readonly created: number;
  /** One after the other, without gaps for a task; lane 0 has them only where such code runs. */
  readonly spans: readonly Span[];
  /** What happens on it, in order. */
  readonly marks: readonly Mark[];
  /** How it ended, and at which moment. */
  end: { readonly kind: LaneEnd; readonly moment: number; readonly at: number; readonly outcome: string } | null;
  /** Whether asyncio made the task or the thread for itself, when `asyncio.run` ends: nobody needs to see it. */
  readonly inner: boolean;
}

/** One thing on a lane, at a moment. */
export interface Mark {
  readonly kind: "print" | "cancel-requested" | "computed" | "throws" | "never-awaited" | "never-retrieved" | "callback";
  readonly moment: number;
  readonly at: number;
  readonly line: number;
  /** What is printed or how much is computed, the exception that is raised, the name of the coroutine or callback. */
  readonly text: string;
  /** For a print: its place among all pieces of output, from 0. */
  readonly print: number;
}

/** That somebody makes, wakes or cancels a task, or starts a thread: an arrow between two lanes. */
export interface Arrow {
  readonly kind: "creates" | "wakes" | "cancels";
  readonly moment: number;
  readonly at: number;
  /** The task that does it, 0 for a thread or the loop: a timer, or code outside of tasks. */
  readonly from: number;
  /** The thread that does it, 0 for the main one. */
  readonly fromThread: number;
  /** The task, 0 where it is a thread. */
  readonly to: number;
  readonly toThread: number;
  /** The callback that does it, "" for a task's own step. */
  readonly through: string;
  /** Whether it is the loop's clock that wakes: a timer was due. */
  readonly timer: boolean;
  /** Its place in the ready queue, from 1; asyncio's own callbacks are not counted. */
  readonly place: number;
}

/** A lane that grows. */
export class GrowingLane implements Lane {
  readonly task: number;
  readonly thread: number;
  name: string;
  readonly coroutine: string;
  readonly by: number;
  readonly line: number;
  readonly from: number;
  readonly created: number;
  readonly spans: Span[] = [];
  readonly marks: Mark[] = [];
  end: Lane["end"] = null;
  readonly inner: boolean;
  #open: Span | null = null;

  constructor({ task = 0, thread = 0, name, coroutine = "", by = 0, line = 0, from = 0, created, inner }: Pick<Lane, "name" | "created" | "inner"> & Partial<Pick<Lane, "task" | "thread" | "coroutine" | "by" | "line" | "from">>) {
    this.task = task;
    this.thread = thread;
    this.name = name;
    this.coroutine = coroutine;
    this.by = by;
    this.line = line;
    this.from = from;
    this.created = created;
    this.inner = inner;
  }

  /** Takes over what the lane's task is after an event that belongs to `moment`. */
  follow(state: TaskState, moment: number, at: number): void {
    this.name = state.name;
    if (isEnd(state.status)) {
      return this.finish(state.status, moment, at, state.outcome);
    }
    this.become(state.status, moment, at, state.on, state.line);
  }

  /** Ends the lane, unless it has ended. */
  finish(kind: LaneEnd, moment: number, at: number, outcome: string): void {
    if (this.end !== null) return;
    this.close(moment, at);
    this.end = { kind, moment, at, outcome };
  }

  /** Begins a span of `kind`, unless that is what goes on. */
  become(kind: SpanKind, moment: number, at: number, on: Waiting | null, line: number): void {
    const open = this.#open;
    if (open !== null && open.kind === kind && open.on === on) {
      if (line !== 0) open.line = line;
      return;
    }
    this.close(moment, at);
    this.#open = { kind, from: moment, to: moment, start: at, end: at, on, line };
    this.spans.push(this.#open);
  }

  /** Ends what goes on. What began with the same moment was never to be seen. */
  close(moment: number, at: number): void {
    const open = this.#open;
    if (open === null) return;
    this.#open = null;
    if (open.from === moment) {
      this.spans.pop();
    } else {
      open.to = moment;
      open.end = at;
    }
  }

  /** Lets what goes on reach up to where the run is. */
  reach(moment: number, at: number): void {
    if (this.#open === null) return;
    this.#open.to = moment;
    this.#open.end = at;
  }
}

/** Lanes from top to bottom: each thread's below that of the task or the thread that started it. */
export function inOrder(lanes: readonly Lane[], threads: readonly Lane[]): Lane[] {
  if (threads.length === 0) return [...lanes];
  const isStartedBy = ({ by, from }: Lane, { task, thread }: Lane): boolean => (by === 0 ? task === 0 && from === thread : by === task);
  const withStarted = (lane: Lane): Lane[] => [lane, ...threads.filter((each) => isStartedBy(each, lane)).flatMap(withStarted)];
  return lanes.flatMap(withStarted);
}

/** Says between which of some lanes an arrow is, as places in their list; undefined for one that is not among them. */
export function rowsAmong(lanes: readonly Lane[]): (arrow: Arrow) => readonly [from: number | undefined, to: number | undefined] {
  const row = new Map(lanes.map(({ task, thread }, index) => [`${task} ${thread}`, index]));
  return ({ from, fromThread, to, toThread }) => [row.get(`${from} ${fromThread}`), row.get(`${to} ${toThread}`)];
}

function isEnd(status: TaskStatus): status is LaneEnd {
  return status === "done" || status === "cancelled" || status === "failed";
}
