// Two runs beside each other: one axis for both, on which the same time is at the same place, and what is different.
import type { Lane } from "./lanes.ts";
import { type Placed, type Scale, type ScaleOptions, scaleOf } from "./scale.ts";
import type { Timeline } from "./timeline.ts";
import { duration } from "./words.ts";

export interface Comparison {
  /** Where the moments of the first and of the second run are, on one axis. */
  readonly scales: readonly [Scale, Scale];
  /** What is different, in sentences; empty where nothing is that can be seen. */
  readonly differences: readonly string[];
}

/** Compares two runs that are over. `options` are those of the axis. */
export function compareRuns(first: Timeline, second: Timeline, options: ScaleOptions): Comparison {
  return { scales: jointScales(first.moments, second.moments, options), differences: [...timeDifference(first, second), ...orderDifference(first, second), ...waitingDifference(first, second)] };
}

/** An instant has as much room as the run needs in which more happens then. */
function jointScales(first: readonly Placed[], second: readonly Placed[], options: ScaleOptions): [Scale, Scale] {
  const [counts, others] = [countsOf(first), countsOf(second)];
  const times = [...new Set([...counts.keys(), ...others.keys()])].sort((a, b) => a - b);
  const slots: Placed[] = [];
  const begin = new Map<number, number>();
  for (const at of times) {
    begin.set(at, slots.length);
    for (let left = Math.max(counts.get(at) ?? 0, others.get(at) ?? 0); left > 0; left--) slots.push({ at });
  }
  const joint = scaleOf(slots, options);
  return [scaleOn(joint, first, begin), scaleOn(joint, second, begin)];
}

function countsOf(moments: readonly Placed[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { at } of moments) counts.set(at, (counts.get(at) ?? 0) + 1);
  return counts;
}

/** The scale of a run whose moments take the first slots of their instants. */
function scaleOn(joint: Scale, moments: readonly Placed[], begin: ReadonlyMap<number, number>): Scale {
  const slots: number[] = [];
  let at = NaN;
  let slot = 0;
  for (const moment of moments) {
    slot = moment.at === at ? slot + 1 : (begin.get(moment.at) ?? 0);
    at = moment.at;
    slots.push(slot);
  }
  const x = (moment: number): number => {
    const index = Math.max(0, Math.floor(moment));
    const left = joint.x(slots[index] ?? slot + 1);
    return left + (joint.x(slots[index + 1] ?? slot + 1) - left) * (Math.max(0, moment) - index);
  };
  const momentAt = (place: number): number => Math.max(0, slots.findLastIndex((each) => joint.x(each) <= place));
  return { width: joint.width, ticks: joint.ticks, x, momentAt };
}

function timeDifference(first: Timeline, second: Timeline): string[] {
  const saved = first.at - second.at;
  if (Math.abs(saved) < 1e-9) return [];
  return [`The first run takes ${duration(first.at)}, the second ${duration(second.at)}: ${duration(Math.abs(saved))} ${saved > 0 ? "less" : "more"}.`];
}

function orderDifference(first: Timeline, second: Timeline): string[] {
  const [before, after] = [outputOf(first), outputOf(second)];
  if (before.join("") === after.join("")) return [];
  return [[...before].sort().join("") === [...after].sort().join("") ? "They print the same in another order." : "They print something else."];
}

function outputOf({ prints }: Timeline): string[] {
  return prints.map(({ text }) => text);
}

/** How many tasks wait at once, at most: whether waiting overlaps. */
function waitingDifference(first: Timeline, second: Timeline): string[] {
  const [before, after] = [mostWaiting(first), mostWaiting(second)];
  if (before === after) return [];
  const times = (count: number): string => (count === 1 ? "one task waits at a time" : `${count} tasks wait at once`);
  return [`In the first run at most ${times(before)}, in the second ${times(after)}.`];
}

function mostWaiting({ lanes }: Timeline): number {
  const changes: [number, number][] = lanes.filter(({ inner }) => !inner).flatMap(timedWaits);
  changes.sort(([a, down], [b, up]) => a - b || down - up);
  let [now, most] = [0, 0];
  for (const [, change] of changes) most = Math.max(most, (now += change));
  return most;
}

/** Where a lane's waits for time or for the world outside begin and end. */
function timedWaits({ spans }: Lane): [number, number][] {
  const waits = spans.filter(({ on, start, end }) => on !== null && (on.what === "timer" || on.what === "network" || on.what === "thread") && end > start);
  return waits.flatMap(({ start, end }): [number, number][] => [[start, 1], [end, -1]]);
}
