// The rows of a picture that is read from top to bottom: the moments that are worth a line of text, in few words, and where
// all moments stand between them.
import type { LoopEvent } from "../asyncio/observer.ts";
import type { Moment } from "./moments.ts";
import { partitionPoint } from "./partition-point.ts";
import { type Scale, scaleOf } from "./scale.ts";
import { type Timeline, arrowsAt } from "./timeline.ts";
import { duration, threadName, throughWhom, waitingLabel } from "./words.ts";

export interface Row {
  readonly moment: Moment;
  readonly text: string;
}

export interface RowOptions {
  /** The lanes that are shown: rows of other tasks are left out. */
  readonly isShown: (task: number) => boolean;
  readonly most: number;
}

/** The first rows of a run, and how many more there would be. */
export function rowsOf(timeline: Timeline, { isShown, most }: RowOptions): { rows: Row[]; left: number } {
  const rows: Row[] = [];
  let left = 0;
  for (const moment of timeline.moments) {
    const text = moment.event === null || !isShown(moment.task) ? "" : fewWords(timeline, moment.event, moment.index);
    if (text === "") continue;
    if (rows.length < most) rows.push({ moment, text });
    else left++;
  }
  return { rows, left };
}

/** Room on the way from top to bottom. */
export interface RowRoom {
  readonly row: number;
  /** For a moment that has no row. */
  readonly moment: number;
  readonly gap: number;
  readonly doubling: number;
}

/** Where moments are between the rows: those of tasks that are not shown take no room. */
export function rowScale(timeline: Timeline, rows: readonly Row[], isShown: (task: number) => boolean, { row, moment, gap, doubling }: RowRoom): Pick<Scale, "width" | "ticks" | "x"> {
  const told = new Set(rows.map((each) => each.moment.index));
  const last = rows.at(-1)?.moment.index ?? 0;
  const shown = timeline.moments.filter(({ task, index }) => index <= last + 1 && isShown(task));
  const { x, width, ticks } = scaleOf(shown, { moment: (index) => (told.has(shown[index]?.index ?? 0) ? row : moment), gap, doubling });
  return { width, ticks: ticks.map((tick) => ({ ...tick, moment: shown[tick.moment]?.index ?? 0 })), x: (index) => x(firstFrom(shown, index)) };
}

/** The place of the first of `moments` that is at `index` or after it. */
function firstFrom(moments: readonly Moment[], index: number): number {
  return partitionPoint(moments.length, (place) => (moments[place]?.index ?? 0) < index);
}

/** What happens, as short as can be; "" for what a picture shows without words. */
function fewWords(timeline: Timeline, event: LoopEvent, moment: number): string {
  const name = (task: number): string => timeline.laneOf(task)?.name || "the program";
  const thread = (number = 0): string => timeline.laneOfThread(number)?.name ?? threadName(timeline, number);
  switch (event.kind) {
    case "task-created":
      return `${name(event.by)} makes ${name(event.task)}`;
    case "step":
      return event.throws === undefined ? "" : `${event.throws} in ${name(event.task)}`;
    case "suspended":
      return event.on.what === "turn" ? `${name(event.task)} lets others run` : `${name(event.task)} ${waitingLabel(timeline, event.on)}`;
    case "woken":
      return woken(timeline, event.task, moment);
    case "cancel-requested":
      return `${throughWhom(arrowsAt(timeline, moment)[0]) ?? name(event.by)} cancels ${name(event.task)}`;
    case "done":
      return `${name(event.task)} is done`;
    case "cancelled":
      return `${name(event.task)} is cancelled`;
    case "failed":
      return `${name(event.task)} fails: ${event.error}`;
    case "callback":
      return `the loop calls ${event.name}()`;
    case "blocked":
      return `${event.task === 0 ? `${threadName(timeline, event.thread)} blocks` : `${name(event.task)} blocks the loop`} for ${duration(event.until - event.at)}`;
    case "computed":
      return `${event.task === 0 ? "a callback" : name(event.task)} computes and blocks the loop`;
    case "thread-started":
      return `${event.by === 0 ? thread(event.from) : name(event.by)} starts ${thread(event.thread)}`;
    case "thread-waits":
      return `${thread(event.thread)} ${waitingLabel(timeline, event.on)}`;
    case "thread-ended":
      return `${thread(event.thread)} ends`;
    case "never-awaited":
      return `${event.name}() is never awaited`;
    case "never-retrieved":
      return `nobody saw that ${name(event.task)} failed`;
    case "print":
      return event.text.trim() === "" ? "" : `${event.task === 0 ? thread(event.thread) : name(event.task)} prints “${event.text.trim().split("\n")[0] ?? ""}”`;
    default:
      return "";
  }
}

function woken(timeline: Timeline, task: number, moment: number): string {
  const name = timeline.laneOf(task)?.name ?? "";
  const [arrow] = arrowsAt(timeline, moment);
  if (arrow?.timer === true) return `time is up for ${name}`;
  const lane = arrow === undefined || arrow.fromThread !== 0 ? timeline.laneOfThread(arrow?.fromThread ?? 0) : timeline.laneOf(arrow.from);
  const by = lane?.name ?? "";
  return by === "" ? `${name} is ready` : `${by} wakes ${name}`;
}
