// `sum`, `min`, `max`. Floats are summed with compensation, as CPython has done since 3.12.
import { TypeError, ValueError } from "./exceptions.ts";
import { add } from "./arithmetic.ts";
import { gt, lt } from "./compare.ts";
import { box, Float } from "./float.ts";
import { as_int } from "./integers.ts";
import { type AnyIterable, iter } from "./iteration.ts";
import { as_function, is_keywords, split_keywords } from "./special.ts";
import { type_name } from "./type.ts";

/** `sum(xs)`, `sum(xs, start)` */
export function sum(items: AnyIterable<number | boolean>, start?: number | { start?: number }): number;
export function sum<T>(items: AnyIterable<T>, start: T | { start: T }): T;
export function sum(items: AnyIterable<unknown>, start?: unknown): unknown {
  let total: unknown = is_keywords(start) ? start["start"] : (start ?? 0);
  if (typeof total === "string") throw new TypeError("sum() can't sum strings [use ''.join(seq) instead]");
  const source = iter(items);
  for (let step = source.next(); !step.done; step = source.next()) {
    const item = step.value;
    // The first float is added to the ints before it as `+` does.
    if (is_double(total)) {
      const [sum, rest] = sum_floats(Number(total), item, source);
      if (rest === ended) return sum;
      total = add(sum, rest);
    } else {
      total = add(total, item);
    }
  }
  return total;
}

const ended = Symbol("ended");

function is_double(x: unknown): boolean {
  return typeof x === "number" ? !Number.isSafeInteger(x) : x instanceof Float;
}

/** Adds from `first` on while there are numbers (Neumaier); the sum and the item that was none. */
function sum_floats(start: number, first: unknown, source: Iterator<unknown, unknown, undefined>): [number, unknown] {
  let high = start;
  let low = 0;
  const value = (): number => box(low !== 0 && isFinite(low) ? high + low : high);
  for (let item = first; ; ) {
    const x = is_double(item) ? Number(item) : as_int(item);
    if (x === undefined) return [value(), item];
    const number = Number(x);
    const total = high + number;
    low += Math.abs(high) >= Math.abs(number) ? high - total + number : number - total + high;
    high = total;
    const step = source.next();
    if (step.done) return [value(), ended];
    item = step.value;
  }
}

export interface ChooseOptions<T, D = never> {
  readonly key?: ((item: T) => unknown) | null;
  readonly default?: D;
}

/** `min(xs, { key, default })`, `min(a, b, …, { key })` */
export function min<T, D = never>(items: AnyIterable<T>, options?: ChooseOptions<T, D>): T | D;
export function min<T>(a: T, b: T, ...more: (T | ChooseOptions<T>)[]): T;
export function min(...args: unknown[]): unknown {
  return choose("min", args, lt);
}
/** `max(xs, { key, default })`, `max(a, b, …, { key })` */
export function max<T, D = never>(items: AnyIterable<T>, options?: ChooseOptions<T, D>): T | D;
export function max<T>(a: T, b: T, ...more: (T | ChooseOptions<T>)[]): T;
export function max(...args: unknown[]): unknown {
  return choose("max", args, gt);
}

function choose(name: string, args: readonly unknown[], better: (a: unknown, b: unknown) => boolean): unknown {
  const [values, options] = split_keywords(args);
  if (values.length === 0) throw new TypeError(`${name} expected at least 1 argument, got 0`);
  if (values.length > 1 && "default" in options) {
    throw new TypeError(`Cannot specify a default for ${name}() with multiple positional arguments`);
  }
  const key = options["key"] == null ? null : as_function(options["key"]);
  const source = iter(values.length === 1 ? values[0] : values);
  const first = source.next();
  if (first.done) {
    if ("default" in options) return options["default"];
    throw new ValueError(`${name}() iterable argument is empty`);
  }
  if (key === undefined) throw new TypeError(`'${type_name(options["key"])}' object is not callable`);
  let best = first.value;
  let best_key = key !== null ? key(best) : best;
  for (const item of source) {
    const item_key = key !== null ? key(item) : item;
    if (better(item_key, best_key)) {
      best = item;
      best_key = item_key;
    }
  }
  return best;
}
