// Python's `bisect`. Specified by CPython's Lib/bisect.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { lt } from "../compare.ts";
import { ValueError } from "../exceptions.ts";
import { is_keywords } from "../special.ts";

export interface BisectOptions<T> {
  readonly lo?: number;
  readonly hi?: number | null;
  readonly key?: ((item: T) => unknown) | null;
}
/** `lo` and `hi` by position, or everything in one object at the end. */
type Rest<T> = readonly [lo?: number | BisectOptions<T>, hi?: number | null | BisectOptions<T>, options?: BisectOptions<T>];

function optionsOf<T>(rest: Rest<T>): BisectOptions<T> {
  const given: { lo?: number; hi?: number | null; key?: ((item: T) => unknown) | null } = {};
  rest.forEach((argument, index) => {
    if (is_keywords(argument)) Object.assign(given, argument);
    else if (index === 0) given.lo = Number(argument ?? 0);
    else given.hi = argument as number | null;
  });
  return given;
}

/** The first place in a sorted list whose item is not `before` what is searched for. */
function search<T>(xs: readonly T[], { lo = 0, hi = null, key = null }: BisectOptions<T>, before: (item: unknown) => boolean): number {
  if (lo < 0) throw new ValueError("lo must be non-negative");
  let [low, high] = [lo, hi ?? xs.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const item = xs[middle] as T;
    if (before(key === null ? item : key(item))) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where to put `x` behind its equals. */
export function bisect_right<T>(xs: readonly T[], x: unknown, ...rest: Rest<T>): number {
  return search(xs, optionsOf(rest), (item) => !lt(x, item));
}

/** Where to put `x` before its equals. */
export function bisect_left<T>(xs: readonly T[], x: unknown, ...rest: Rest<T>): number {
  return search(xs, optionsOf(rest), (item) => lt(item, x));
}

export function insort_right<T>(xs: T[], x: T, ...rest: Rest<T>): void {
  const options = optionsOf(rest);
  xs.splice(bisect_right(xs, options.key == null ? x : options.key(x), options), 0, x);
}
export function insort_left<T>(xs: T[], x: T, ...rest: Rest<T>): void {
  const options = optionsOf(rest);
  xs.splice(bisect_left(xs, options.key == null ? x : options.key(x), options), 0, x);
}

export { bisect_right as bisect, insort_right as insort };
