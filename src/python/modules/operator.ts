// Python's `operator`: the operators as functions, and what picks items and attributes.
import { eq, is_ } from "../compare.ts";
import { ValueError } from "../exceptions.ts";
import { type AnyIterable, iter } from "../iteration.ts";
import { at } from "../subscript.ts";
import { Tuple } from "../list.ts";
import { call } from "../calling.ts";
import { getattr } from "../objects.ts";
import { truth as is_true } from "../truth.ts";

export { add, add as concat, floordiv, iadd, idiv as itruediv, ifloordiv, imatmul, imod, imul, ipow, isub, matmul, mod, mul, neg, pos, pow, sub, div as truediv } from "../arithmetic.ts";
export { and_, iand, ilshift, invert, ior, irshift, ixor, lshift, or_, rshift, xor } from "../bitwise.ts";
export { eq, ge, gt, is_, le, lt, ne } from "../compare.ts";
export { contains } from "../membership.ts";
export { abs } from "../numeric.ts";
export { at as getitem, del_at as delitem, set_at as setitem } from "../subscript.ts";

export const is_not = (a: unknown, b: unknown): boolean => !is_(a, b);
export const truth = (x: unknown): boolean => is_true(x);
export const not_ = (x: unknown): boolean => !is_true(x);

/** `itemgetter(1)`, `itemgetter("a", "b")` */
export function itemgetter(...keys: unknown[]): (x: unknown) => unknown {
  if (keys.length === 1) return (x) => at(x, keys[0]);
  return (x) => Tuple.collect(keys.map((key) => at(x, key)));
}

/** `attrgetter("name")`, `attrgetter("a.b", "c")` */
export function attrgetter(...paths: string[]): (x: unknown) => unknown {
  const get = (x: unknown, path: string): unknown => path.split(".").reduce<unknown>((value, name) => getattr(value, name), x);
  const [only = ""] = paths;
  return paths.length === 1 ? (x) => get(x, only) : (x) => Tuple.collect(paths.map((path) => get(x, path)));
}

/** `methodcaller("split", ",")` */
export function methodcaller(name: string, ...args: unknown[]): (x: unknown) => unknown {
  return (x) => call(x, name, ...args);
}

/** How often a value is among others. */
export function countOf(items: AnyIterable<unknown>, x: unknown): number {
  let count = 0;
  for (const item of iter(items)) if (eq(item, x)) count += 1;
  return count;
}
/** Where a value is among others. @throws ValueError */
export function indexOf(items: AnyIterable<unknown>, x: unknown): number {
  let index = 0;
  for (const item of iter(items)) {
    if (eq(item, x)) return index;
    index += 1;
  }
  throw new ValueError("sequence.index(x): x not in sequence");
}
