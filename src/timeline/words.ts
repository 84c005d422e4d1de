// What the timeline says of single things, in the words that its pictures, sentences and findings share.
import type { Waiting } from "../asyncio/observer.ts";
import type { Arrow } from "./lanes.ts";
import type { Timeline } from "./timeline.ts";

/** Virtual seconds as a person writes them: `0`, `1`, `0.5`, `12.25`. Digits that floats add are not shown. */
export function seconds(at: number): string {
  return String(Number(at.toFixed(6)));
}

/** A length of time: `2 s`. */
export function duration(length: number): string {
  return `${seconds(length)} s`;
}

/** A task's name as it is said: `task worker-1`, but `Task-1` by itself. Code outside of tasks is `the program`. */
export function nameOf(timeline: Pick<Timeline, "laneOf">, task: number): string {
  if (task === 0) return "the program";
  const name = timeline.laneOf(task)?.name ?? `${task}`;
  return /^task/i.test(name) ? name : `task ${name}`;
}

/** A thread's name as it is said: `thread asyncio_0`, but `Thread-1 (work)` by itself. The main thread is `the program`. */
export function threadName(timeline: Pick<Timeline, "laneOfThread">, thread = 0): string {
  if (thread === 0) return "the program";
  const name = timeline.laneOfThread(thread)?.name ?? `${thread}`;
  return /thread/i.test(name) ? name : `thread ${name}`;
}

/** Who does what belongs to a task, or where that is 0, to a thread. */
export function doerOf(timeline: Pick<Timeline, "laneOf" | "laneOfThread">, task: number, thread?: number): string {
  return task === 0 ? threadName(timeline, thread) : nameOf(timeline, task);
}

/** Who does what an arrow shows, where it is no task's own doing: `the task group`; null where nobody is known to. */
export function throughWhom(arrow: Arrow | undefined): string | null {
  if (arrow === undefined) return null;
  if (arrow.through.startsWith("TaskGroup.")) return "the task group";
  if (arrow.through.startsWith("Timeout.")) return "the timeout";
  return null;
}

/** What a task does that waits: `sleeps until 1 s`, `waits for a lock`. */
export function waits(timeline: Pick<Timeline, "laneOf" | "laneOfThread">, on: Waiting): string {
  if (on.what === "timer") return on.until === undefined ? "sleeps" : `sleeps until ${duration(on.until)}`;
  return `waits for ${waitedFor(timeline, on)}`;
}

/** What a task waits for: `its sleep to end at 1 s`, `task worker-1`, `an item of a queue`. */
export function waitedFor(timeline: Pick<Timeline, "laneOf" | "laneOfThread">, on: Waiting): string {
  const until = on.until === undefined ? "" : ` until ${duration(on.until)}`;
  switch (on.what) {
    case "timer":
      return `its sleep${until}`;
    case "turn":
      return "its next turn";
    case "task":
      return on.task === undefined ? "a task" : nameOf(timeline, on.task);
    case "future":
      return `a future${until}`;
    case "lock":
      return on.holder === undefined || on.holder === 0 ? "a lock" : `a lock that ${nameOf(timeline, on.holder)} holds`;
    case "event":
      return "an event to be set";
    case "condition":
      return "a condition to be notified";
    case "semaphore":
      return "a place in a semaphore";
    case "barrier":
      return "the others at a barrier";
    case "queue":
      return on.label === undefined ? "a queue" : `${on.label} of a queue`;
    case "gather":
      return on.label === undefined ? "what it gathers" : `the ${on.label} that it gathers`;
    case "wait":
      return `${on.label === undefined ? "futures" : count(on.label, "future")} in asyncio.wait()${until}`;
    case "group":
      return on.label === undefined || on.label === "1" ? "the task of its group" : `the ${count(on.label, "task")} of its group`;
    case "thread":
      if (on.thread !== undefined) return threadName(timeline, on.thread);
      return on.label === undefined ? "a thread" : `a free thread of ${on.label}`;
    case "work":
      return "work";
    case "network":
      return on.label === undefined ? `the network${until}` : `the network (${on.label})${until}`;
  }
}

/** The same in a few words, for labels in pictures: `sleeps until 1 s`, `waits: lock of Task-2`. */
export function waitingLabel(timeline: Pick<Timeline, "laneOf" | "laneOfThread">, on: Waiting): string {
  switch (on.what) {
    case "timer":
      return on.until === undefined ? "sleeps" : `sleeps until ${duration(on.until)}`;
    case "task":
      return on.task === undefined ? "waits: task" : `waits: ${timeline.laneOf(on.task)?.name ?? "task"}`;
    case "lock":
      return on.holder === undefined || on.holder === 0 ? "waits: lock" : `waits: lock of ${timeline.laneOf(on.holder)?.name ?? "a task"}`;
    case "thread":
      if (on.thread !== undefined) return `waits: ${timeline.laneOfThread(on.thread)?.name ?? "thread"}`;
      return on.label === undefined ? "waits: thread" : `waits: thread of ${on.label}`;
    case "gather":
    case "wait":
      return on.label === undefined ? `waits: ${on.what}` : `waits: ${on.what} of ${on.label}`;
    case "group":
      return "waits: task group";
    case "network":
      return on.label === undefined ? "waits: network" : `waits: ${on.label}`;
    default:
      return `waits: ${on.what}`;
  }
}

/** How much is computed: `about 3.5 million calls and loop jumps`. */
export function computing(work: number): string {
  return `about ${Number((work / 1e6).toPrecision(2))} million calls and loop jumps`;
}

function count(number: string, noun: string): string {
  return `${number} ${noun}${number === "1" ? "" : "s"}`;
}

/** ` (line 7)`, or nothing where the line is not known. */
export function atLine(line: number): string {
  return line === 0 ? "" : ` (line ${line})`;
}

/** `a`, `a and b`, `a, b and c`; beyond `most` names the rest is a number. */
export function list(names: readonly string[], most = 4): string {
  const shown = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : names;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

/** Text of a program on one line, at most so many characters of it: what it says first and last. */
export function shortened(text: string, most = 100): string {
  const characters = [...text.replace(/\s*\n\s*/g, " ")];
  if (characters.length <= most) return characters.join("");
  const end = Math.floor(most / 4);
  return `${characters.slice(0, most - end - 3).join("")} … ${characters.slice(characters.length - end).join("")}`;
}

/** Output on one line. */
export function quoted(text: string): string {
  const lines = text.replace(/\n$/, "").split("\n");
  const first = shortened(lines[0] ?? "");
  return lines.length === 1 ? `“${first}”` : `“${first} …” (${lines.length} lines)`;
}
