// A run as sentences, one for each moment: what a screen reader walks through, and what stands beside a picture.
import type { LoopEvent } from "../asyncio/observer.ts";
import type { Arrow } from "./lanes.ts";
import type { Moment } from "./moments.ts";
import { type Timeline, arrowsAt } from "./timeline.ts";
import { atLine, computing, duration, doerOf, nameOf, quoted, shortened, threadName, throughWhom, waits } from "./words.ts";

/** What happens at a moment, without its time: `task b goes on (line 7)`. `moment` is an index. */
export function sentenceOf(timeline: Timeline, moment: number): string {
  const told = timeline.moments[moment];
  if (told === undefined) return "";
  if (told.event === null) return told.kind === "begin" ? "The program begins." : endingSentence(timeline);
  const sentence = eventSentence(timeline, told, told.event);
  return `${sentence.replace(/^(task|time|the|thread) /, (word) => word.charAt(0).toUpperCase() + word.slice(1))}.`;
}

/** The whole run: `0.5 s: Task b prints "b 1" (line 7).` */
export function sentencesOf(timeline: Timeline): string[] {
  return timeline.moments.map(({ at, index }) => `${duration(at)}: ${sentenceOf(timeline, index)}`);
}

function eventSentence(timeline: Timeline, moment: Moment, event: LoopEvent): string {
  const name = (task: number): string => nameOf(timeline, task);
  const doer = (task: number, thread = 0): string => (task === 0 && thread === 0 && moment.callback !== "" ? `the callback ${moment.callback}()` : doerOf(timeline, task, thread));
  switch (event.kind) {
    case "task-created":
      return `${doer(event.by)} makes ${name(event.task)}, which will run ${event.coroutine}()${atLine(event.line)}`;
    case "step":
      return stepSentence(timeline, event, moment);
    case "suspended":
      return event.on.what === "turn"
        ? `${name(event.task)} lets others run and gets in line again${atLine(moment.line)}`
        : `${name(event.task)} ${waits(timeline, event.on)}${atLine(moment.line)}`;
    case "woken":
      return wokenSentence(timeline, moment.index, event.task);
    case "cancel-requested":
      return `${throughWhom(arrowTo(timeline, moment.index, event.task)) ?? doer(event.by)} cancels ${name(event.task)}${atLine(event.line)}`;
    case "done":
      return event.result === "None" ? `${name(event.task)} is done` : `${name(event.task)} is done and returns ${shortened(event.result)}`;
    case "cancelled":
      return `${name(event.task)} ends: it was cancelled`;
    case "failed":
      return `${name(event.task)} fails with ${event.error}${event.message === "" ? "" : `: ${shortened(event.message)}`}${atLine(moment.line)}`;
    case "callback":
      return `the loop calls ${event.name}()`;
    case "blocked":
      return `${event.task === 0 ? `${doer(0, event.thread)} blocks` : `${name(event.task)} blocks the loop`} for ${duration(event.until - event.at)}${atLine(event.line)}`;
    case "computed":
      return `${doer(event.task)} computes without a pause: ${computing(event.work)}, and nothing else can run meanwhile${atLine(moment.line)}`;
    case "thread-started":
      return `${doer(event.by, event.from)} starts ${threadName(timeline, event.thread)}${atLine(event.line)}`;
    case "thread-waits":
      return `${threadName(timeline, event.thread)} ${waits(timeline, event.on)}${atLine(event.line)}`;
    case "thread-goes-on":
      return `${threadName(timeline, event.thread)} goes on${atLine(event.line)}`;
    case "thread-ended":
      return `${threadName(timeline, event.thread)} ends`;
    case "never-awaited":
      return `${event.name}() was called and its coroutine dropped: nobody awaits it, so it never runs${atLine(event.line)}`;
    case "never-retrieved":
      return `${name(event.task)} has failed with ${event.error}, and nobody asked for its exception`;
    case "print":
      return `${doer(event.task, event.thread)} prints ${quoted(event.text)}${event.stream === "stderr" ? " to stderr" : ""}${atLine(event.line)}`;
    default:
      return "";
  }
}

function stepSentence(timeline: Timeline, { task, throws }: Extract<LoopEvent, { kind: "step" }>, { index, line }: Moment): string {
  const name = nameOf(timeline, task);
  const isFirst = timeline.laneOf(task)?.spans.find(({ kind }) => kind === "running")?.from === index;
  if (throws === undefined) return isFirst ? `${name} begins` : `${name} goes on${atLine(line)}`;
  return isFirst ? `${name} ends before it began: ${throws}` : `${throws} is raised in ${name}${atLine(line)}`;
}

function wokenSentence(timeline: Timeline, moment: number, task: number): string {
  const arrow = arrowTo(timeline, moment, task);
  const name = nameOf(timeline, task);
  const line = arrow !== undefined && arrow.place > 1 ? `: it is number ${arrow.place} in line` : "";
  if (arrow === undefined || (arrow.from === 0 && arrow.fromThread === 0)) return arrow?.timer === true ? `time is up for ${name}, which is ready to run${line}` : `${name} is woken and ready to run${line}`;
  return `${doerOf(timeline, arrow.from, arrow.fromThread)} wakes ${name}, which is ready to run${line}`;
}

function arrowTo(timeline: Timeline, moment: number, task: number): Arrow | undefined {
  return arrowsAt(timeline, moment).find(({ to }) => to === task);
}

function endingSentence({ ending }: Timeline): string {
  switch (ending?.kind) {
    case "raised":
      return `The program ends with ${ending.type ?? "an exception"}${ending.message ? `: ${ending.message}` : ""}.`;
    case "deadlock":
      return "Nothing is left that could happen: every task waits for another, and the program would hang for ever.";
    case "stopped":
      return "The run was stopped.";
    case "limit":
    case "refused":
    case "broken":
      return "The run was ended.";
    default:
      return "The program ends.";
  }
}
