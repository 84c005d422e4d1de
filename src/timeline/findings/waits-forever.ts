// A run that cannot go on: nothing is ready, no timer is set, and tasks wait. Told of those at the root: who awaits another
// task waits because that one does.
import type { Waiting } from "../../asyncio/observer.ts";
import type { TaskState } from "../run-state.ts";
import type { Timeline } from "../timeline.ts";
import { atLine, list, nameOf, waitedFor } from "../words.ts";
import type { Finding, Rule } from "./finding.ts";

export const waitsForever: Rule = (timeline) => {
  if (timeline.ending?.kind !== "deadlock") return [];
  const moment = timeline.moments.length - 1;
  const waiting = [...timeline.stateAt(moment).tasks.values()].filter(({ status }) => status === "waiting");
  const stuck = waiting.filter(({ on }) => on !== null && !isForTasks(on));
  const joins = stuck.some(({ on }) => on?.label?.startsWith("task_done()"));
  // Whoever waits for the next item while another waits for all to be done is a worker without work, as it should be.
  const roots = stuck.filter(({ on }) => !(joins && on?.label === "an item"));
  if (roots.length === 0 && waiting.length > 0) {
    const names = list(waiting.map(({ id }) => nameOf(timeline, id)));
    const [first] = waiting as [TaskState];
    return [{ kind: "waits-forever", line: first.line, task: first.id, moment, sentence: `${names} wait for each other, so none of them can ever go on${atLine(first.line)}.` }];
  }
  return roots.map(({ id, on, line }): Finding => {
    const holder = stuck.find((other) => other.id === on?.holder);
    const isCrossed = holder !== undefined && holder.id !== id && holder.on?.holder === id;
    const why = isCrossed ? `${nameOf(timeline, holder.id)} in turn waits for one that ${nameOf(timeline, id)} holds` : nobody(on as Waiting, id, timeline);
    const advice = isCrossed ? " Let both take the locks in the same order." : "";
    const sentence = `${nameOf(timeline, id)} waits for ever for ${waitedFor(timeline, on as Waiting)}${atLine(line)}: ${why}. The program would hang here.${advice}`;
    return { kind: "waits-forever", line, task: id, moment, sentence };
  });
};

function isForTasks({ what }: Waiting): boolean {
  return what === "task" || what === "gather" || what === "group" || what === "wait";
}

function nobody({ what, label, holder = 0 }: Waiting, waiter: number, timeline: Timeline): string {
  if (holder === waiter) return "it holds the lock itself, and no task can take one twice";
  if (holder !== 0) return `${nameOf(timeline, holder)} ${timeline.laneOf(holder)?.end === null ? "cannot go on either" : "has ended and did not release it"}`;
  switch (what) {
    case "event":
      return "nobody is left who could set it";
    case "lock":
    case "semaphore":
      return "nobody is left who could release it";
    case "condition":
      return "nobody is left who could notify it";
    case "queue":
      if (label?.startsWith("task_done()")) return "nobody is left who could call it";
      return label === "room" ? "nobody is left who could take an item out" : "nobody is left who could put one in";
    case "future":
      return "nobody is left who could set its result";
    default:
      return "nothing is left that could end it";
  }
}
