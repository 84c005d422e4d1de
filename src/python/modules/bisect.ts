// Python's `bisect`.
import { lt } from "../compare.ts";

type Key<T> = { readonly key?: ((item: T) => unknown) | null };

/** Where to put `x` behind its equals. */
export function bisect_right<T>(xs: readonly T[], x: unknown, lo = 0, hi: number | null = null, options: Key<T> = {}): number {
  let [low, high] = [lo, hi ?? xs.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const item = xs[middle] as T;
    if (lt(x, options.key == null ? item : options.key(item))) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where to put `x` before its equals. */
export function bisect_left<T>(xs: readonly T[], x: unknown, lo = 0, hi: number | null = null, options: Key<T> = {}): number {
  let [low, high] = [lo, hi ?? xs.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const item = xs[middle] as T;
    if (lt(options.key == null ? item : options.key(item), x)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function insort_right<T>(xs: T[], x: T, options: Key<T> = {}): void {
  xs.splice(bisect_right(xs, options.key == null ? x : options.key(x), 0, null, options), 0, x);
}
export function insort_left<T>(xs: T[], x: T, options: Key<T> = {}): void {
  xs.splice(bisect_left(xs, options.key == null ? x : options.key(x), 0, null, options), 0, x);
}

export { bisect_right as bisect, insort_right as insort };
