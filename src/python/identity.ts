// `id`: a number for each object. Numbers are given out in the order in which they are asked for, so runs are alike.

const objects = new WeakMap<object, number>();
const primitives = new Map<unknown, number>();
let last = 0x7f3a5c0d1000;

/** A number that tells objects apart; what representations show after `at 0x`. */
export function id(x: unknown): number {
  const key = (typeof x === "object" && x !== null) || typeof x === "function" ? x : undefined;
  const known = key === undefined ? primitives.get(x) : objects.get(key);
  if (known !== undefined) return known;
  last += 0x30;
  if (key === undefined) primitives.set(x, last);
  else objects.set(key, last);
  return last;
}
