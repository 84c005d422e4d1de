// Where moments stand in a picture. Steps take no virtual time, so an axis of time alone would lay all that happens at one
// instant on one point, and why tasks interleave could not be seen. An axis of order alone would not show how long they
// wait. So every moment gets the same room, in order, and where the clock moves between two moments there is more: the
// longer the more, but no longer in proportion for long times, so that an hour does not push a second out of sight.
import { lastIndex } from "./partition-point.ts";

/** What a scale is made for: any list of moments, in order. */
export interface Placed {
  readonly at: number;
}

export interface ScaleOptions {
  /** Room for each moment, by its index. */
  readonly moment: number | ((index: number) => number);
  /** Room for the shortest stretch of time in the run, beside the moment's. */
  readonly gap: number;
  /** How much more a stretch that is twice as long gets. */
  readonly doubling: number;
}

/** A place where the clock has moved. */
export interface Tick {
  readonly x: number;
  /** Where the last moment of that instant has its end. */
  readonly to: number;
  /** Virtual seconds. */
  readonly at: number;
  readonly moment: number;
}

export interface Scale {
  readonly width: number;
  /** What the last moment has of it. */
  readonly room: number;
  /** Where a moment is; beyond the last one, the end. Between two moments (2.5) it is between them. */
  x(moment: number): number;
  /** The moment that is at `x`: the last one that is not to the right of it. */
  momentAt(x: number): number;
  /** The first moment of each instant, in order. */
  readonly ticks: readonly Tick[];
}

export function scaleOf(moments: readonly Placed[], { moment: room, gap, doubling }: ScaleOptions): Scale {
  const shortest = shortestStretch(moments);
  const places: number[] = [];
  const ticks: { x: number; to: number; at: number; moment: number }[] = [];
  let x = 0;
  let last: number | null = null;
  for (const [index, { at }] of moments.entries()) {
    if (last === null || at > last) {
      if (last !== null) x += gap + doubling * Math.log2((at - last) / shortest);
      ticks.push({ x, to: x, at, moment: index });
      last = at;
    }
    places.push(x);
    x += typeof room === "number" ? room : room(index);
    const tick = ticks.at(-1);
    if (tick !== undefined) tick.to = x;
  }
  return { width: x, room: x - (places.at(-1) ?? 0), ticks, x: (moment) => placeOf(places, x, moment), momentAt: (place) => momentAt(places, place) };
}

function shortestStretch(moments: readonly Placed[]): number {
  let shortest = Infinity;
  for (let index = 1; index < moments.length; index++) {
    const stretch = (moments[index]?.at ?? 0) - (moments[index - 1]?.at ?? 0);
    if (stretch > 0 && stretch < shortest) shortest = stretch;
  }
  return shortest;
}

function placeOf(places: readonly number[], end: number, moment: number): number {
  const index = Math.max(0, Math.floor(moment));
  const left = places[index] ?? end;
  return left + ((places[index + 1] ?? end) - left) * (Math.max(0, moment) - index);
}

function momentAt(places: readonly number[], x: number): number {
  return lastIndex(places.length, (index) => (places[index] ?? 0) <= x);
}
