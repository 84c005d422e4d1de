// Moments as addresses name them, by virtual time and place within it. Pure.
import { isCountedLast, type Moment } from "../../timeline/index.ts";
import type { MomentAddress } from "../address.ts";

type Placed = Pick<Moment, "at" | "kind">;

export function momentAddress(moments: readonly Placed[], index: number): MomentAddress {
  const at = moments[index]?.at ?? 0;
  return { at, nth: indicesAt(moments, at).indexOf(index) };
}

/** The moment that an address names; where the run has none such, the last one before it. */
export function momentOfAddress(moments: readonly Placed[], { at, nth }: MomentAddress): number {
  return indicesAt(moments, at)[nth] ?? Math.max(0, moments.findLastIndex((moment) => moment.at < at || same(moment.at, at)));
}

/**
 * The moments of an instant as addresses count them: those of threads and of computing last, so that the others have the
 * numbers that they had before there were such.
 */
function indicesAt(moments: readonly Placed[], at: number): number[] {
  const indices = [...moments.keys()].filter((index) => same(moments[index]?.at ?? NaN, at));
  const isLast = (index: number): boolean => isCountedLast(moments[index] as Placed);
  return [...indices.filter((index) => !isLast(index)), ...indices.filter(isLast)];
}

/** Addresses keep microseconds. */
function same(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-6;
}
