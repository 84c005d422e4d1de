// Waiting that could have overlapped: a task awaits one call after another of one function, while nothing else runs. Found
// only where no call can need the result of one before:
// - tasks that are each awaited right after they are made, before the next is made: then a task was not needed at all, or
//   meant to run beside the others;
// - calls on lines that follow each other, where no name that gets a result is in a later one;
// - calls on one line that has several, or that a loop runs for each item (program-text.ts).
// Whether what one call does must come before another, nobody can read off a program: so the sentence says “if”.
import type { LoopEvent } from "../../asyncio/observer.ts";
import type { Timeline } from "../timeline.ts";
import { duration, list, nameOf } from "../words.ts";
import type { Finding, Rule, SourceLine } from "./finding.ts";
import { isForEachItem, isInLoop, isSeveralTimesOn, remembered } from "./program-text.ts";

/** One awaited call, from when it first waits to when the task goes on after it. */
interface Awaited {
  /** Of the calling line in the task's own coroutine. */
  readonly line: number;
  /** The function that is called. */
  readonly name: string;
  /** Whether a task was made for it. */
  readonly inTask: boolean;
  /** The line that made the task, 0 without one. */
  readonly made: number;
  /** The lines below it on the task's stack where it waited last. */
  place: readonly number[];
  readonly start: number;
  end: number;
  readonly moment: number;
}

export const oneByOne: Rule = (timeline, source) => {
  const isLooped = remembered((line) => isInLoop(line, source));
  const isLoopCall = remembered((line) => isForEachItem(line, source));
  return [...awaitedCalls(timeline, isLooped)].flatMap(([task, calls]) => series(timeline, task, calls, source, isLoopCall).map((some) => finding(timeline, task, some, source)));
};

/** Something that a line of the program is. */
type LineIs = (line: number) => boolean;

/** The runs of calls of a task that could have overlapped. */
function series(timeline: Timeline, task: number, calls: readonly Awaited[], source: SourceLine, isLoopCall: LineIs): Awaited[][] {
  const found: Awaited[][] = [];
  for (const call of calls) {
    const current = found.at(-1);
    const last = current?.at(-1);
    if (last !== undefined && belongsTo(last, call, source, isLoopCall)) current?.push(call);
    else found.push([call]);
  }
  return found.filter((some) => some.length > 1 && some.every(({ start, end }) => end > start) && runsAlone(timeline, task, some));
}

function belongsTo(before: Awaited, call: Awaited, source: SourceLine, isLoopCall: LineIs): boolean {
  if (call.name === "" || before.name !== call.name || before.inTask !== call.inTask || before.end < call.start) return false;
  if (!callsIt(before, source) || !callsIt(call, source)) return false;
  if (call.inTask) return true;
  if (call.line === before.line) return isLoopCall(call.line) || isSeveralTimesOn(call.line, call.name, source);
  return call.line > before.line && !needs(before.line, call.line, source);
}

/** Whether what line `from` binds is named up to line `to`, or there is more between them; true where lines are not known. */
function needs(from: number, to: number, source: SourceLine): boolean {
  const first = source(from);
  const call = /\bawait\b/.exec(first);
  if (call === null || hasCode(from + 1, to - 1, source)) return true;
  const names = first.slice(0, call.index).match(/[\p{L}_$][\p{L}\p{N}_$]*/gu)?.filter((name) => name !== "const" && name !== "let") ?? [];
  for (let line = from + 1; line <= to; line++) {
    const text = source(line);
    if (names.some((name) => new RegExp(`(?<![\\p{L}\\p{N}_$])${name.replaceAll("$", "\\$")}(?![\\p{L}\\p{N}_$])`, "u").test(text))) return true;
  }
  return false;
}

function hasCode(from: number, to: number, source: SourceLine): boolean {
  for (let line = from; line <= to; line++) if (!/^\s*(#.*)?$/.test(source(line))) return true;
  return false;
}

/** Whether a line calls what is awaited itself: not `asend` of a generator, and not an awaitable that makes a task. */
function callsIt({ line, name, inTask, made }: Awaited, source: SourceLine): boolean {
  const text = source(line);
  if (inTask) return made <= line && line <= made + 1 && /\b(create_task|ensure_future)\s*\(/.test(source(made));
  return text.includes(`${name.slice(name.lastIndexOf(".") + 1)}(`);
}

/** What each task awaits in its own coroutine, call by call. Library calls, such as `asyncio.sleep`, have no name. */
function awaitedCalls(timeline: Timeline, isLooped: LineIs): Map<number, Awaited[]> {
  const calls = new Map<number, Awaited[]>();
  const lastMade = new Map<number, Extract<LoopEvent, { kind: "task-created" }>>();
  for (const { event, at, index } of timeline.moments) {
    if (event?.kind === "task-created") {
      lastMade.set(event.by, event);
    } else if (event?.kind === "step") {
      const open = calls.get(event.task)?.at(-1);
      if (open !== undefined) open.end = at;
    } else if (event?.kind === "suspended") {
      const made = lastMade.get(event.task);
      lastMade.delete(event.task);
      const [own, callee] = event.stack;
      const place = event.stack.slice(1).map(({ line }) => line);
      const inTask = made !== undefined && event.on.task === made.task && callee === undefined;
      const call: Awaited = { line: own?.line ?? 0, name: inTask ? made.coroutine : (callee?.name ?? ""), inTask, made: made?.line ?? 0, place, start: at, end: at, moment: index };
      const before = calls.get(event.task);
      const open = before?.at(-1);
      if (before === undefined) calls.set(event.task, [call]);
      else if (open === undefined || inTask || open.inTask || open.name !== call.name || open.line !== call.line || isAnew(open.place, place, isLooped)) before.push(call);
      // A call that waits more than once is one call still.
      else open.place = place;
    }
  }
  return calls;
}

/** Whether what waits at `place` is another call than what waited at `before`: without a loop, one call goes only downwards. */
function isAnew(before: readonly number[], place: readonly number[], isLooped: LineIs): boolean {
  if ([...before, ...place].some(isLooped)) return false;
  const fork = place.findIndex((line, index) => line !== before[index]);
  return fork < 0 || (place[fork] ?? 0) < (before[fork] ?? 0);
}

/** Whether no task runs meanwhile but those that are made for the calls. */
function runsAlone(timeline: Timeline, task: number, calls: readonly Awaited[]): boolean {
  const [from, to] = [(calls[0] as Awaited).moment, timeline.momentAt((calls.at(-1) as Awaited).end)];
  const others = timeline.lanes.filter((lane) => lane.task !== 0 && lane.task !== task && !lane.inner);
  return others.every((other) => {
    if (other.end !== null && other.end.moment <= from) return true;
    if (other.created > to) return true;
    return other.by === task && calls.some(({ inTask, name }) => inTask && name === other.coroutine);
  });
}

function finding(timeline: Timeline, task: number, calls: readonly Awaited[], source: SourceLine): Finding {
  const [first] = calls as readonly [Awaited];
  const lengths = calls.map(({ start, end }) => end - start);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const lines = [...new Set(calls.map(({ line }) => line))];
  const isGathered = /\bgather\(\s*\[?\s*await\b/.test(`${source(first.line - 1)} ${source(first.line)}`);
  const where = lines.length === 1 ? `line ${lines[0]}` : `lines ${list(lines.map(String))}`;
  const what = first.inTask ? "makes a task of" : "awaits";
  const how = first.inTask ? ", and awaits each before it makes the next" : ", one after the other";
  const longest = `as long as the longest, ${duration(Math.max(...lengths))}`;
  const better = first.inTask
    ? `If all tasks were made first and awaited then, it would take ${longest}`
    : isGathered
      ? `gather() gets what they returned, when all are over: given the calls themselves, without “await”, it runs them together, and that takes ${longest}`
      : `If none needs what another one did, await them together with asyncio.gather(): that takes ${longest}`;
  const sentence = `${nameOf(timeline, task)} ${what} ${first.name}() ${calls.length} times${how} (${where}): ${duration(all)} in all, and nothing else runs. ${better}.`;
  return { kind: "one-by-one", line: first.line, task, moment: first.moment, sentence };
}
