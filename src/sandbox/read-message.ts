// Checks what comes out of a sandbox before anyone looks at it. Every reader takes anything at all and returns a fresh
// value of the promised shape, or null; it reads own properties only, drops fields that it does not know and cuts text
// that no honest run makes. Nothing here throws.
import type { FrameLine, FrameLocals, LoopEvent, Waiting } from "../asyncio/observer.ts";
import type { LimitName, Outcome } from "./outcomes.ts";
import type { WorkerMessage } from "./protocol.ts";

/** Names, labels and messages of errors, in UTF-16 units. */
const SHORT = 2_000;
/** Tracebacks. */
const LONG = 64 * 1024;
/** Frames of one stack, names of one list. */
const MANY = 1_000;

export function readMessage(value: unknown): WorkerMessage | null {
  const type = field(value, "type");
  if (type === "ready") return { type };
  if (type === "failed") return { type, reason: shortText(field(value, "reason")) ?? "no reason given" };
  const run = field(value, "run");
  if (typeof run !== "number") return null;
  if (type === "events") {
    const events = field(value, "events");
    return typeof events === "string" ? { type, run, events } : null;
  }
  if (type === "end") {
    const outcome = readOutcome(field(value, "outcome"));
    return outcome && { type, run, outcome };
  }
  if (type === "lacks") {
    const part = shortText(field(value, "part"));
    return part === null ? null : { type, run, part };
  }
  return null;
}

/** The events in the JSON text of a batch; those that are not events are left out. */
export function readEvents(batch: string): LoopEvent[] {
  let values: unknown;
  try {
    values = JSON.parse(batch);
  } catch {
    return [];
  }
  if (!Array.isArray(values)) return [];
  const events: LoopEvent[] = [];
  for (const value of values) {
    const event = readEvent(value);
    if (event) events.push(event);
  }
  return events;
}

const limitNames: ReadonlySet<unknown> = new Set<LimitName>(["step-time", "total-time", "memory", "stack", "output", "events", "timers", "program-size"]);

function isLimitName(value: unknown): value is LimitName {
  return limitNames.has(value);
}

/** The part that a run came to need, where that is how it ended. */
export function readLack(value: unknown): string | null {
  return field(value, "kind") === "lacks" ? shortText(field(value, "part")) : null;
}

export function readOutcome(value: unknown): Outcome | null {
  const kind = field(value, "kind");
  switch (kind) {
    case "ended":
    case "stopped":
      return { kind };
    case "raised": {
      const [type, message, traceback] = [shortText(field(value, "type")), shortText(field(value, "message")), longText(field(value, "traceback"))];
      return type === null || message === null || traceback === null ? null : { kind, type, message, traceback };
    }
    case "exited": {
      const code = field(value, "code");
      return typeof code === "number" ? { kind, code } : null;
    }
    case "deadlock": {
      const waiting = list(field(value, "waiting"), shortText);
      return waiting && { kind, waiting };
    }
    case "refused": {
      const [reason, line] = [shortText(field(value, "reason")), count(field(value, "line"))];
      return reason === null || line === null ? null : { kind, reason, line };
    }
    case "invalid": {
      const [message, line] = [shortText(field(value, "message")), count(field(value, "line"))];
      return message === null || line === null ? null : { kind, message, line };
    }
    case "limit": {
      const limit = field(value, "limit");
      return isLimitName(limit) ? { kind, limit } : null;
    }
    case "broken": {
      const reason = shortText(field(value, "reason"));
      return reason === null ? null : { kind, reason };
    }
    default:
      return null;
  }
}

export function readEvent(value: unknown): LoopEvent | null {
  const kind = field(value, "kind");
  const at = time(field(value, "at"));
  if (at === null) return null;
  const task = count(field(value, "task"));
  const by = count(field(value, "by"));
  const line = count(field(value, "line"));
  const thread = count(field(value, "thread"));
  switch (kind) {
    case "task-created": {
      const [name, coroutine] = [shortText(field(value, "name")), shortText(field(value, "coroutine"))];
      const [defined, begins] = [count(field(value, "defined")), count(field(value, "begins"))];
      if (task === null || by === null || line === null || name === null || coroutine === null) return null;
      return { kind, at, task, name, coroutine, by, line, ...(defined !== null && { defined }), ...(begins !== null && { begins }) };
    }
    case "loop": {
      const state = field(value, "state");
      return state === "running" || state === "stopped" || state === "closed" ? { kind, at, state } : null;
    }
    case "awaits": {
      const tasks = list(field(value, "tasks"), count, Infinity);
      return task === null || tasks === null ? null : { kind, at, task, tasks };
    }
    case "scheduled": {
      const [handle, name, from] = [count(field(value, "handle")), shortText(field(value, "name")), count(field(value, "from"))];
      return handle === null || name === null || by === null ? null : { kind, at, handle, name, by, ...(from !== null && { from }) };
    }
    case "handle-cancelled": {
      const handle = count(field(value, "handle"));
      return handle === null ? null : { kind, at, handle };
    }
    case "never-retrieved": {
      const [error, message] = [shortText(field(value, "error")), shortText(field(value, "message"))];
      return task === null || error === null || message === null ? null : { kind, at, task, error, message };
    }
    case "task-renamed": {
      const name = shortText(field(value, "name"));
      return task === null || name === null ? null : { kind, at, task, name };
    }
    case "step": {
      const throws = shortText(field(value, "throws"));
      if (task === null) return null;
      return throws === null ? { kind, at, task } : { kind, at, task, throws };
    }
    case "suspended": {
      const [on, stack] = [readWaiting(field(value, "on")), list(field(value, "stack"), readFrame)];
      return task === null || on === null || stack === null ? null : { kind, at, task, on, stack };
    }
    case "inspected": {
      const stack = list(field(value, "stack"), readFrameLocals);
      return task === null || stack === null ? null : { kind, at, task, stack };
    }
    case "woken":
      return task === null || by === null ? null : { kind, at, task, by };
    case "cancel-requested":
      return task === null || by === null || line === null ? null : { kind, at, task, by, line };
    case "done": {
      const result = shortText(field(value, "result"));
      return task === null || result === null ? null : { kind, at, task, result };
    }
    case "cancelled":
      return task === null ? null : { kind, at, task };
    case "failed": {
      const [error, message] = [shortText(field(value, "error")), shortText(field(value, "message"))];
      return task === null || error === null || message === null || line === null ? null : { kind, at, task, error, message, line };
    }
    case "callback": {
      const [name, handle, timer] = [shortText(field(value, "name")), count(field(value, "handle")), count(field(value, "timer"))];
      return name === null ? null : { kind, at, name, ...(handle !== null && { handle }), ...(timer !== null && { timer }) };
    }
    case "timer-set": {
      const [timer, when, name] = [count(field(value, "timer")), time(field(value, "when")), shortText(field(value, "name"))];
      return timer === null || when === null || name === null || by === null ? null : { kind, at, timer, when, name, by };
    }
    case "timer-cancelled": {
      const timer = count(field(value, "timer"));
      return timer === null ? null : { kind, at, timer };
    }
    case "blocked": {
      const until = time(field(value, "until"));
      return task === null || until === null || line === null ? null : { kind, at, task, until, line, ...(thread !== null && { thread }) };
    }
    case "computed": {
      const work = count(field(value, "work"));
      return task === null || work === null ? null : { kind, at, task, work };
    }
    case "thread-started": {
      const [name, from] = [shortText(field(value, "name")), count(field(value, "from"))];
      return thread === null || name === null || by === null || line === null ? null : { kind, at, thread, name, by, line, ...(from !== null && { from }) };
    }
    case "thread-waits": {
      const on = readWaiting(field(value, "on"));
      return thread === null || on === null || line === null ? null : { kind, at, thread, on, line };
    }
    case "thread-goes-on":
      return thread === null || line === null ? null : { kind, at, thread, line };
    case "thread-ended":
      return thread === null ? null : { kind, at, thread };
    case "never-awaited": {
      const name = shortText(field(value, "name"));
      return name === null || line === null ? null : { kind, at, name, line };
    }
    case "print": {
      // The meter has cut the text already; the page's own count (index.ts) does not rely on it.
      const [stream, text] = [field(value, "stream"), field(value, "text")];
      if (task === null || line === null || typeof text !== "string" || (stream !== "stdout" && stream !== "stderr")) return null;
      return { kind, at, task, stream, text, line, ...(thread !== null && { thread }) };
    }
    default:
      return null;
  }
}

const waitingKinds: ReadonlySet<unknown> = new Set<Waiting["what"]>(["timer", "future", "task", "lock", "event", "condition", "semaphore", "barrier", "queue", "gather", "wait", "group", "thread", "work", "network", "turn"]);

function isWaitingKind(value: unknown): value is Waiting["what"] {
  return waitingKinds.has(value);
}

function readWaiting(value: unknown): Waiting | null {
  const what = field(value, "what");
  const future = count(field(value, "future"));
  if (!isWaitingKind(what) || future === null) return null;
  const [task, until, label] = [count(field(value, "task")), time(field(value, "until")), shortText(field(value, "label"))];
  const [lock, holder, thread] = [count(field(value, "lock")), count(field(value, "holder")), count(field(value, "thread"))];
  return {
    what,
    future,
    ...(task !== null && { task }),
    ...(lock !== null && { lock }),
    ...(holder !== null && { holder }),
    ...(thread !== null && { thread }),
    ...(until !== null && { until }),
    ...(label !== null && { label }),
  };
}

function readFrame(value: unknown): FrameLine | null {
  const [name, line] = [shortText(field(value, "name")), count(field(value, "line"))];
  return name === null || line === null ? null : { name, line };
}

function readFrameLocals(value: unknown): FrameLocals | null {
  const [frame, locals] = [readFrame(value), list(field(value, "locals"), readLocal)];
  return frame === null || locals === null ? null : { ...frame, locals };
}

function readLocal(value: unknown): readonly [string, string] | null {
  const [name, held] = [shortText(field(value, "0")), shortText(field(value, "1"))];
  return name === null || held === null ? null : [name, held];
}

/** An own property that is data. */
function field(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

function count(value: unknown): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/** Virtual seconds. */
function time(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function shortText(value: unknown): string | null {
  return cut(value, SHORT);
}

function longText(value: unknown): string | null {
  return cut(value, LONG);
}

function cut(value: unknown, length: number): string | null {
  if (typeof value !== "string") return null;
  return value.length > length ? `${value.slice(0, length)}…` : value;
}

/** The first elements of an array; null when one of them is not what it should be. */
function list<T>(value: unknown, read: (element: unknown) => T | null, most = MANY): T[] | null {
  if (!Array.isArray(value)) return null;
  const elements: T[] = [];
  for (const element of value.slice(0, most)) {
    const read_ = read(element);
    if (read_ === null) return null;
    elements.push(read_);
  }
  return elements;
}
