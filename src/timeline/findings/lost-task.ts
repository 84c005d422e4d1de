// A task that was not done when the program ended: `asyncio.run` cancels it then, and a loop that is just left forgets it.
import type { Lane } from "../lanes.ts";
import type { Moment } from "../moments.ts";
import type { Timeline } from "../timeline.ts";
import { nameOf, waits } from "../words.ts";
import type { Finding, Rule } from "./finding.ts";

export const lostTask: Rule = (timeline) => {
  const ending = timeline.ending?.kind;
  if (ending !== "ended" && ending !== "raised" && ending !== "exited") return [];
  return [...cancelledAtTheEnd(timeline), ...leftBehind(timeline)];
};

/** The loop's own, in which it closes a generator that nobody holds any more (`aclose()`): nobody can await it. */
const CLOSING = "<async_generator_athrow without __name__>";

/** Tasks that code outside of the loop cancels: that of `asyncio.run`, once the program's main task is over. */
function cancelledAtTheEnd(timeline: Timeline): Finding[] {
  return timeline.moments.flatMap((moment): Finding[] => {
    const { event, index } = moment;
    if (event?.kind !== "cancel-requested" || event.by !== 0) return [];
    const state = timeline.stateAt(index);
    const lane = timeline.laneOf(event.task);
    if (state.running?.kind !== "program" || lane === undefined || lane.coroutine === CLOSING) return [];
    return [finding(timeline, lane, moment, "so it was cancelled")];
  });
}

function leftBehind(timeline: Timeline): Finding[] {
  const last = timeline.moments.at(-1) as Moment;
  return timeline.lanes.filter(({ task, end, inner }) => task !== 0 && end === null && !inner).map((lane) => finding(timeline, lane, last, "so it never ended"));
}

function finding(timeline: Timeline, lane: Lane, { index }: Moment, consequence: string): Finding {
  const state = timeline.stateAt(index).tasks.get(lane.task);
  const name = nameOf(timeline, lane.task);
  const made = lane.line === 0 ? "" : ` (made at line ${lane.line})`;
  const was = state?.started === false ? "it had not even begun" : state?.on == null ? "it was not done" : `it ${waits(timeline, state.on).replace(/^(sleep|wait)s/, "still $1s")}`;
  const sentence = `The program ends before ${name}${made}: ${was}, ${consequence}. Await the task before the end, or make it in an asyncio.TaskGroup.`;
  return { kind: "lost-task", line: lane.line, task: lane.task, moment: index, sentence };
}
