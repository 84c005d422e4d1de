// Where the player goes from a moment: to the next task, or the one before.
import type { Timeline } from "./timeline.ts";

/** The first moment after `from` at which another task runs; null where there is none. */
export function nextSwitch(timeline: Pick<Timeline, "moments">, from: number): number | null {
  const running = runningTask(timeline, from);
  for (let index = from + 1; index < timeline.moments.length; index++) {
    const moment = timeline.moments[index];
    if (moment?.kind === "step" && moment.task !== running) return index;
  }
  return null;
}

/** The moment at which the task that runs at `from` was switched to, or where `from` is that, the one before it. */
export function previousSwitch(timeline: Pick<Timeline, "moments">, from: number): number | null {
  for (let index = from - 1; index >= 0; index--) {
    const moment = timeline.moments[index];
    if (moment?.kind === "step" && runningTask(timeline, index - 1) !== moment.task) return index;
  }
  return null;
}

/** The task that has run last at a moment, 0 for none. */
function runningTask({ moments }: Pick<Timeline, "moments">, from: number): number {
  for (let index = from; index >= 0; index--) if (moments[index]?.kind === "step") return moments[index]?.task ?? 0;
  return 0;
}
