// Moments as addresses name them, by virtual time and place within it. Pure.
import type { MomentAddress } from "../address.ts";

interface Placed {
  readonly at: number;
}

export function momentAddress(moments: readonly Placed[], index: number): MomentAddress {
  const at = moments[index]?.at ?? 0;
  return { at, nth: index - moments.findIndex((moment) => same(moment.at, at)) };
}

/** The moment that an address names; where the run has none such, the last one before it. */
export function momentOfAddress(moments: readonly Placed[], { at, nth }: MomentAddress): number {
  const first = moments.findIndex((moment) => same(moment.at, at));
  const last = moments.findLastIndex((moment) => moment.at < at || same(moment.at, at));
  return first < 0 ? Math.max(0, last) : Math.min(first + nth, last);
}

/** Addresses keep microseconds. */
function same(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-6;
}
