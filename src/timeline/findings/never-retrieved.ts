// A task that failed and was dropped before anybody asked how it ended; or one that failed before the program came to hang,
// and that nobody awaits, so that nothing tells of what went wrong.
import type { Timeline } from "../timeline.ts";
import { atLine, nameOf } from "../words.ts";
import type { Finding, Rule } from "./finding.ts";

export const neverRetrieved: Rule = (timeline) => [...dropped(timeline), ...failedUnseen(timeline)];

function dropped(timeline: Timeline): Finding[] {
  return timeline.moments.flatMap(({ event, index }): Finding[] => {
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
}

function failedUnseen(timeline: Timeline): Finding[] {
  if (timeline.ending?.kind !== "deadlock") return [];
  const tasks = [...timeline.stateAt(timeline.moments.length - 1).tasks.values()];
  const told = new Set(dropped(timeline).map(({ task }) => task));
  return tasks
    .filter(({ id, status, awaitedBy }) => status === "failed" && awaitedBy.length === 0 && !told.has(id))
    .map(({ id, line, outcome }) => {
      const sentence = `${nameOf(timeline, id)} failed with ${outcome}${atLine(line)}, and nobody awaits it, so the program hangs without a word of it. Await it, or make it in an asyncio.TaskGroup.`;
      return { kind: "never-retrieved", line, task: id, moment: timeline.laneOf(id)?.end?.moment ?? 0, sentence };
    });
}
