// Waiting that could have overlapped: a task awaits one call after another of one function, while nothing else runs. Found
// only where no call can need the result of one before:
// - tasks that are each awaited right after they are made, before the next is made: then a task was not needed at all, or
//   meant to run beside the others;
// - calls on lines that follow each other, where no name that gets a result is in a later one.
// Whether what one call does must come before another, nobody can read off a program: so the sentence says “if”.
import type { LoopEvent } from "../../asyncio/observer.ts";
import type { Timeline } from "../timeline.ts";
import { duration, list, nameOf } from "../words.ts";
import type { Finding, Rule, SourceLine } from "./finding.ts";

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
  readonly start: number;
  end: number;
  readonly moment: number;
}

export const oneByOne: Rule = (timeline, source) =>
  [...awaitedCalls(timeline)].flatMap(([task, calls]) => series(timeline, task, calls, source).map((some) => finding(timeline, task, some)));

/** The runs of calls of a task that could have overlapped. */
function series(timeline: Timeline, task: number, calls: readonly Awaited[], source: SourceLine): Awaited[][] {
  const found: Awaited[][] = [];
  for (const call of calls) {
    const current = found.at(-1);
    const last = current?.at(-1);
    if (last !== undefined && belongsTo(last, call, source)) current?.push(call);
    else found.push([call]);
  }
  return found.filter((some) => some.length > 1 && some.every(({ start, end }) => end > start) && runsAlone(timeline, task, some));
}

function belongsTo(before: Awaited, call: Awaited, source: SourceLine): boolean {
  if (call.name === "" || before.name !== call.name || before.inTask !== call.inTask || before.end < call.start) return false;
  if (!callsIt(before, source) || !callsIt(call, source)) return false;
  return call.inTask || (call.line > before.line && !needs(before.line, call.line, source));
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
function awaitedCalls(timeline: Timeline): Map<number, Awaited[]> {
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
      const inTask = made !== undefined && event.on.task === made.task && callee === undefined;
      const call: Awaited = { line: own?.line ?? 0, name: inTask ? made.coroutine : (callee?.name ?? ""), inTask, made: made?.line ?? 0, start: at, end: at, moment: index };
      const before = calls.get(event.task);
      const open = before?.at(-1);
      if (before === undefined) calls.set(event.task, [call]);
      // A call that waits more than once is one call still.
      else if (open === undefined || inTask || open.inTask || open.name !== call.name || open.line !== call.line) before.push(call);
    }
  }
  return calls;
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

function finding(timeline: Timeline, task: number, calls: readonly Awaited[]): Finding {
  const [first] = calls as readonly [Awaited];
  const lengths = calls.map(({ start, end }) => end - start);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const lines = [...new Set(calls.map(({ line }) => line))];
  const where = lines.length === 1 ? `line ${lines[0]}` : `lines ${list(lines.map(String))}`;
  const what = first.inTask ? "makes a task of" : "awaits";
  const how = first.inTask ? ", and awaits each before it makes the next" : ", one after the other";
  const better = first.inTask ? "If all tasks were made first and awaited then" : "If none needs what another one did, await them together with asyncio.gather()";
  const sentence = `${nameOf(timeline, task)} ${what} ${first.name}() ${calls.length} times${how} (${where}): ${duration(all)} in all, and nothing else runs. ${better}${first.inTask ? ", it would take" : ": that takes"} as long as the longest, ${duration(Math.max(...lengths))}.`;
  return { kind: "one-by-one", line: first.line, task, moment: first.moment, sentence };
}
