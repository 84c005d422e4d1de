// Two runs beside each other: one axis for both, on which the same time is at the same place, and what is different.
import type { Lane } from "./lanes.ts";
import type { Placed, Scale } from "./scale.ts";
import type { Timeline } from "./timeline.ts";
import { duration, list, quoted } from "./words.ts";

export interface Comparison {
  /** Where the moments of the first and of the second run are, on one axis. */
  readonly scales: readonly [Scale, Scale];
  /** What is different, in sentences; empty where nothing is that can be seen. */
  readonly differences: readonly string[];
}

/** Compares two runs that are over. `scale` makes the axis; `names` are what the sentences call the runs. */
export function compareRuns(first: Timeline, second: Timeline, scale: (moments: readonly Placed[]) => Scale, names: Names = ["the first run", "the second"]): Comparison {
  const differences = [timeDifference, orderDifference, endDifference, waitingDifference].flatMap((difference) => difference(first, second, names));
  return { scales: jointScales(first.moments, second.moments, scale), differences: differences.map((text) => text.charAt(0).toUpperCase() + text.slice(1)) };
}

type Names = readonly [first: string, second: string];

/** An instant has as much room as the run needs in which more happens then. */
function jointScales(first: readonly Placed[], second: readonly Placed[], scale: (moments: readonly Placed[]) => Scale): [Scale, Scale] {
  const [counts, others] = [countsOf(first), countsOf(second)];
  const times = [...new Set([...counts.keys(), ...others.keys()])].sort((a, b) => a - b);
  const slots: Placed[] = [];
  const begin = new Map<number, number>();
  for (const at of times) {
    begin.set(at, slots.length);
    for (let left = Math.max(counts.get(at) ?? 0, others.get(at) ?? 0); left > 0; left--) slots.push({ at });
  }
  const joint = scale(slots);
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
  return { ...joint, x, momentAt };
}

function timeDifference(first: Timeline, second: Timeline, [one, other]: Names): string[] {
  const saved = first.at - second.at;
  if (Math.abs(saved) < 1e-9) return [];
  return [`${one} takes ${duration(first.at)}, ${other} ${duration(second.at)}: ${duration(Math.abs(saved))} ${saved > 0 ? "less" : "more"}.`];
}

function orderDifference(first: Timeline, second: Timeline, [one, other]: Names): string[] {
  const [before, after] = [outputOf(first), outputOf(second)];
  const different = before.findIndex((line, index) => line !== after[index]);
  if (different < 0 && before.length === after.length) return [];
  if (inOneOrder(before) === inOneOrder(after)) return ["They print the same lines in another order."];
  const place = different < 0 ? before.length : different;
  const line = (lines: readonly string[]): string => (lines[place] === undefined ? "nothing" : quoted(lines[place]));
  return [`They do not print the same: line ${place + 1} is ${line(before)} in ${one}, ${line(after)} in ${other}.`];
}

/** What becomes of tasks, where it is not the same. */
function endDifference(first: Timeline, second: Timeline, [one, other]: Names): string[] {
  const [before, after] = [endsOf(first), endsOf(second)];
  return before === after ? [] : [`in ${one} ${before}; in ${other} ${after}.`];
}

function endsOf({ lanes }: Timeline): string {
  const tasks = lanes.filter(({ inner, task }) => !inner && task !== 0);
  const bad = [["failed", "fails", "fail"], ["cancelled", "is cancelled", "are cancelled"], [undefined, "does not end", "do not end"]] as const;
  const counted = bad.flatMap(([kind, singular, plural]) => {
    const count = tasks.filter(({ end }) => end?.kind === kind).length;
    return count === 0 ? [] : [{ count, way: count === 1 ? singular : plural }];
  });
  if (counted.length === 0) return "every task is done";
  return list(counted.map(({ count, way }, index) => `${count} ${index > 0 ? "" : count === 1 ? "task " : "tasks "}${way}`));
}

/** The lines that a run printed, each with its end. */
function outputOf({ prints }: Timeline): string[] {
  return prints.map(({ text }) => text).join("").split(/(?<=\n)/);
}

function inOneOrder(lines: readonly string[]): string {
  return [...lines].sort().join("");
}

/** How many tasks wait at once, at most: whether waiting overlaps. */
function waitingDifference(first: Timeline, second: Timeline, [one, other]: Names): string[] {
  const [before, after] = [mostWaiting(first), mostWaiting(second)];
  if (before === after) return [];
  const times = (count: number): string => (count === 0 ? "no task waits for time" : count === 1 ? "one task waits at a time" : `up to ${count} tasks wait at once`);
  return [`in ${one} ${times(before)}, in ${other} ${times(after)}.`];
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
