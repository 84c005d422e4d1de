// A task or a callback that computes for long at a stretch, while others are ready or wait for a time or the network, which
// may come meanwhile. The virtual clock stands still, so nobody is late in the picture; with a real one they would be.
import type { Timeline } from "../timeline.ts";
import { computing } from "../words.ts";
import type { Rule } from "./finding.ts";
import { type Hold, consequenceOf, findingOf, holdersWho, holdsOf, oftenOf } from "./holds.ts";

export const computes: Rule = (timeline) => {
  const holds = holdsOf(timeline, ({ event, line }) => {
    if (event?.kind !== "computed") return null;
    return { line, task: event.task, amount: event.work, comes: (on) => on.until !== undefined || on.what === "network" };
  });
  return holds.map((hold) => findingOf("computes", hold, sentence(timeline, hold)));
};

function sentence(timeline: Timeline, hold: Hold): string {
  const who = `${holdersWho(timeline, hold, "computes")} without a pause${placeOf(timeline, hold)}${oftenOf(hold)}: ${computing(hold.amount)}${isCut(timeline, hold) ? " until the run was ended" : ""}.`;
  const clock = "The clock here does not count computing, so the times shown are as if it took none.";
  const better = "Compute in another process (a ProcessPoolExecutor), since a thread hardly helps Python code that computes; or let the others run now and then with await asyncio.sleep(0).";
  return `${who} ${consequenceOf(timeline, hold)} ${clock} ${better}`;
}

/** Whether it is what the run was doing when a limit ended it. */
function isCut({ ending, moments }: Timeline, { moment }: Hold): boolean {
  return ending?.kind === "limit" && moment + 2 === moments.length;
}

/** From the last line that is known before it to the first one after it. */
function placeOf(timeline: Timeline, { line, moment }: Hold): string {
  const next = timeline.moments[moment + 1];
  const to = next !== undefined && next.task === timeline.moments[moment]?.task && next.line > line ? ` to line ${next.line}` : " on";
  return line === 0 ? "" : ` from line ${line}${to}`;
}
