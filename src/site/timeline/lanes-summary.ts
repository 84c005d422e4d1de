// The lanes in one or a few sentences, for those who do not see them. Pure.
import { duration, type Lane, type Timeline } from "../../timeline/index.ts";
import { laneName } from "./picture.ts";

const mostNamed = 8;

/** `Lanes of 3 tasks, 0 s to 3 s. Task-1 main(): 0 s to 3 s, done. …` */
export function lanesSummary({ at, moments }: Pick<Timeline, "at" | "moments">, lanes: readonly Lane[]): string {
  const tasks = lanes.filter(({ task }) => task !== 0);
  const named = tasks.slice(0, mostNamed).map((lane) => {
    const begun = moments[lane.created]?.at ?? 0;
    return `${laneName(lane)}: ${lane.end === null ? `from ${duration(begun)}, not ended` : `${duration(begun)} to ${duration(lane.end.at)}, ${lane.end.kind}`}.`;
  });
  const more = tasks.length > mostNamed ? [`And ${tasks.length - mostNamed} more.`] : [];
  return [`Lanes of ${tasks.length === 1 ? "1 task" : `${tasks.length} tasks`}, 0 s to ${duration(at)}.`, ...named, ...more].join(" ");
}
