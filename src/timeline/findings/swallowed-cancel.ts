// A task that was told to cancel, caught the CancelledError and went on as if nothing had been said. One that only cleans
// up, or ends in the same step, is left alone; so are those that mean to go on: their own timeout or task group cancelled
// them, or they call uncancel().
import type { Moment } from "../moments.ts";
import { type Timeline, arrowsAt } from "../timeline.ts";
import { atLine, duration, nameOf, throughWhom } from "../words.ts";
import type { Finding, Rule } from "./finding.ts";
import { saysBelow } from "./program-text.ts";

export const swallowedCancel: Rule = (timeline, source) => {
  const found = new Map<number, Finding>();
  /** Of each task that was told to cancel: where. */
  const told = new Map<number, Moment>();
  for (const moment of timeline.moments) {
    const { event } = moment;
    if (event?.kind === "cancel-requested") {
      const arrow = arrowsAt(timeline, moment.index).find(({ to }) => to === event.task);
      if (event.by !== event.task && throughWhom(arrow) === null) told.set(event.task, moment);
    } else if (event?.kind === "step" && event.throws === "CancelledError") {
      const request = told.get(event.task);
      told.delete(event.task);
      if (request === undefined || found.has(event.task) || saysBelow(moment.line, /\buncancel\(/, source)) continue;
      if (goesOn(timeline, event.task, moment)) found.set(event.task, finding(timeline, event.task, request, moment));
    }
  }
  return [...found.values()];
};

/** Whether a task waits again after a step, and is neither cancelled nor failed in the end. */
function goesOn(timeline: Timeline, task: number, { index }: Moment): boolean {
  const lane = timeline.laneOf(task);
  if (lane === undefined || lane.inner || lane.end?.kind === "cancelled" || lane.end?.kind === "failed") return false;
  const wait = lane.spans.find(({ kind, from }) => kind === "waiting" && from > index);
  return wait !== undefined && wait.on?.label !== "shielded";
}

function finding(timeline: Timeline, task: number, request: Moment, { index, at, line }: Moment): Finding {
  const end = timeline.laneOf(task)?.end ?? null;
  const rest = end === null ? "it does not end" : `it ends ${duration(end.at - at)} later, as if nobody had cancelled it`;
  const sentence = `${nameOf(timeline, task)} is cancelled${atLine(request.line)}, but catches the CancelledError${atLine(line)} and goes on: ${rest}. Let the CancelledError out: end the “except” with “raise”.`;
  return { kind: "swallowed-cancel", line, task, moment: index, sentence };
}
