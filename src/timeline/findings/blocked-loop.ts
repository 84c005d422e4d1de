// `time.sleep` and its like inside a task: no other task can run meanwhile. Found where another one would have: it was
// ready, or its time came while the loop was held. Computing takes no virtual time: computes.ts.
import type { Timeline } from "../timeline.ts";
import { duration } from "../words.ts";
import type { Rule } from "./finding.ts";
import { type Hold, consequenceOf, findingOf, holdersWho, holdsOf, oftenOf } from "./holds.ts";

export const blockedLoop: Rule = (timeline) => {
  const holds = holdsOf(timeline, ({ event }) => {
    if (event?.kind !== "blocked" || event.thread !== undefined || event.until <= event.at) return null;
    const { line, task, at, until } = event;
    return { line, task, amount: until - at, comes: (on) => on.until !== undefined && on.until < until };
  });
  return holds.map((hold) => findingOf("blocked-loop", hold, sentence(timeline, hold)));
};

function sentence(timeline: Timeline, hold: Hold): string {
  const where = hold.line === 0 ? "" : ` at line ${hold.line}`;
  return `${holdersWho(timeline, hold, "blocks")} the loop for ${duration(hold.amount)}${where}${oftenOf(hold)}. ${consequenceOf(timeline, hold)} Await asyncio.sleep() instead, or call what blocks with asyncio.to_thread().`;
}
