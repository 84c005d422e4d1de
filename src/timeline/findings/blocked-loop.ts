// `time.sleep` and its like inside a task: no other task can run meanwhile. Found where another one would have: it was
// ready, or its time came while the loop was held. Computing takes no virtual time, so it is not seen here.
import type { LoopEvent } from "../../asyncio/observer.ts";
import type { RunState } from "../run-state.ts";
import type { Timeline } from "../timeline.ts";
import { duration, list, nameOf } from "../words.ts";
import type { Finding, Rule } from "./finding.ts";

type Blocked = Extract<LoopEvent, { kind: "blocked" }>;

/** All that one line blocked. */
interface Hold {
  readonly task: number;
  readonly moment: number;
  times: number;
  length: number;
  readonly keptWaiting: Set<number>;
}

export const blockedLoop: Rule = (timeline) => {
  const holds = new Map<number, Hold>();
  for (const { event, index } of timeline.moments) {
    if (event?.kind !== "blocked" || event.thread !== undefined || event.until <= event.at) continue;
    const state = timeline.stateAt(index);
    if (state.running?.kind === "program") continue;
    const kept = keptWaiting(state, event, timeline);
    if (kept.length === 0) continue;
    const hold = holds.get(event.line) ?? { task: event.task, moment: index, times: 0, length: 0, keptWaiting: new Set<number>() };
    hold.times++;
    hold.length += event.until - event.at;
    for (const task of kept) hold.keptWaiting.add(task);
    holds.set(event.line, hold);
  }
  return [...holds].map(([line, hold]): Finding => ({ kind: "blocked-loop", line, task: hold.task, moment: hold.moment, sentence: sentence(timeline, line, hold) }));
};

function keptWaiting(state: RunState, { task: holder, until }: Blocked, timeline: Timeline): number[] {
  const isDue = (time: number | undefined): boolean => time !== undefined && time < until;
  const kept = [...state.tasks.values()].filter(({ id, status, on }) => id !== holder && timeline.laneOf(id)?.inner !== true && (status === "ready" || (status === "waiting" && isDue(on?.until))));
  return kept.map(({ id }) => id);
}

function sentence(timeline: Timeline, line: number, { task, times, length, keptWaiting }: Hold): string {
  const often = times === 1 ? "" : `, ${times} times`;
  const who = task === 0 ? "A callback" : `${nameOf(timeline, task)}`;
  const others = list([...keptWaiting].map((each) => nameOf(timeline, each)));
  const where = line === 0 ? "" : ` at line ${line}`;
  return `${who} blocks the loop for ${duration(length)}${where}${often}. Nothing else can run meanwhile: ${others} ${keptWaiting.size === 1 ? "has" : "have"} to wait. Await asyncio.sleep() instead, or call what blocks with asyncio.to_thread().`;
}
