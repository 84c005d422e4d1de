// A task that failed and was dropped before anybody asked how it ended.
import { atLine, nameOf } from "../words.ts";
import type { Finding, Rule } from "./finding.ts";

export const neverRetrieved: Rule = (timeline) =>
  timeline.moments.flatMap(({ event, index }): Finding[] => {
    if (event?.kind !== "never-retrieved") return [];
    const lane = timeline.laneOf(event.task);
    const task = lane === undefined ? 0 : event.task;
    const line = lane === undefined || task === 0 ? 0 : (timeline.stateAt(index).tasks.get(task)?.line ?? 0);
    const who = task === 0 ? "a future" : nameOf(timeline, task);
    const what = event.message === "" ? event.error : `${event.error}: ${event.message}`;
    const moment = lane?.end?.moment ?? index;
    const sentence = `${who} failed with ${what}${atLine(line)}, and nobody noticed: nobody awaited it or asked for its exception. Await it, or make it in an asyncio.TaskGroup.`;
    return [{ kind: "never-retrieved", line, task, moment, sentence }];
  });
