// The lanes in one or a few sentences, for those who do not see them. Pure.
import { duration, type Lane, type Timeline } from "../../timeline/index.ts";
import { laneName } from "./picture-lane.ts";

const mostNamed = 8;

/** `Lanes of 3 tasks, 0 s to 3 s. Task-1 main(): 0 s to 3 s, done. …` */
export function lanesSummary({ at, moments }: Pick<Timeline, "at" | "moments">, lanes: readonly Lane[]): string {
  const tasks = lanes.filter(({ task }) => task !== 0);
  const threads = lanes.filter(({ thread }) => thread !== 0);
  const told = lanes.filter(({ task, thread }) => task !== 0 || thread !== 0);
  const named = told.slice(0, mostNamed).map((lane) => {
    const begun = moments[lane.created]?.at ?? 0;
    return `${laneName(lane)}: ${lane.end === null ? `from ${duration(begun)}, not ended` : `${duration(begun)} to ${duration(lane.end.at)}, ${lane.end.kind}`}.`;
  });
  const more = told.length > mostNamed ? [`And ${told.length - mostNamed} more.`] : [];
  const kinds = [count(tasks.length, "task"), ...(threads.length > 0 ? [count(threads.length, "thread")] : [])];
  return [`Lanes of ${kinds.join(" and ")}, 0 s to ${duration(at)}.`, ...named, ...more].join(" ");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
