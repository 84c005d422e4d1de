// Python's `statistics`: sums are exact fractions, results are rounded once, as in CPython's Lib/statistics.py.
import { ValueError } from "../exceptions.ts";
import { add, div, mul, sub } from "../arithmetic.ts";
import { eq, gt, lt } from "../compare.ts";
import { Dict } from "../dict.ts";
import { is_float } from "../float.ts";
import { type AnyIterable, iter, sorted } from "../iteration.ts";
import { as_int, narrow } from "../integers.ts";
import { by_names } from "../keywords.ts";
import { float, to_float } from "../numeric.ts";
import { declare_type } from "../special.ts";
import { truth } from "../truth.ts";
import { exp, fsum, isnan, log } from "./math.ts";

export class StatisticsError extends ValueError {}
declare_type(StatisticsError, "StatisticsError", "statistics");

/** An exact number: numerator over a power of two, or over a count. */
interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

function fraction(x: number): Fraction {
  const whole = as_int(x);
  if (whole !== undefined) return { top: BigInt(whole), bottom: 1n };
  const [top, bottom] = float.as_integer_ratio(to_float(x));
  return { top: BigInt(top), bottom: BigInt(bottom) };
}

function total(items: readonly number[], of: (x: Fraction) => Fraction = (x) => x): Fraction {
  let sum: Fraction = { top: 0n, bottom: 1n };
  for (const item of items) {
    const { top, bottom } = of(fraction(item));
    sum = { top: sum.top * bottom + top * sum.bottom, bottom: sum.bottom * bottom };
    const shared = common(sum.top, sum.bottom);
    sum = { top: sum.top / shared, bottom: sum.bottom / shared };
  }
  return sum;
}

function common(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

/** The fraction as the type of the data: an int when all are and it is whole, else the nearest float. */
function value_of({ top, bottom }: Fraction, floats: boolean): number {
  if (!floats && top % bottom === 0n) return narrow(top / bottom);
  return float(div(narrow(top), narrow(bottom)));
}

function data(items: AnyIterable<number>, name: string, least = 1): number[] {
  const result = [...iter(items)];
  if (result.length >= least) return result;
  throw new StatisticsError(
    least === 1 ? (name === "median" ? "no median for empty data" : `${name} requires at least one data point`) : `${name} requires at least two data points`,
  );
}

export function mean(items: AnyIterable<number>): number {
  const xs = data(items, "mean");
  const { top, bottom } = total(xs);
  return value_of({ top, bottom: bottom * BigInt(xs.length) }, xs.some(is_float));
}
export function fmean(items: AnyIterable<number>): number {
  const xs = data(items, "fmean");
  return float(div(fsum(xs), xs.length));
}

interface Weighted {
  readonly data: AnyIterable<number>;
  readonly weights?: AnyIterable<number> | null;
}
/** `harmonic_mean(data, weights=None)`: the quotients are floats, as Python divides, and their sum is exact. */
export function harmonic_mean(...args: unknown[]): number {
  const { data: items, weights: given = null } = by_names<Weighted>(args, ["data", "weights"], "harmonic_mean");
  const xs = data(items, "harmonic_mean");
  const [first = 0] = xs;
  if (xs.length === 1 && given === null) return not_negative(first);
  const weights = given === null ? xs.map(() => 1) : [...iter(given)];
  if (weights.length !== xs.length) throw new StatisticsError("Number of weights does not match data size");
  const weight = total(weights.map(not_negative));
  const quotients: number[] = [];
  for (const [i, x] of xs.entries()) {
    const of = not_negative(x);
    const share = weights[i] ?? 0;
    if (truth(share) && eq(of, 0)) return 0;
    quotients.push(truth(share) ? div(share, of) : 0);
  }
  if (!quotients.every((each) => Number.isFinite(to_float(each)))) return float(div(weights.length, fsum(quotients)));
  const sum = total(quotients);
  if (sum.top <= 0n) throw new StatisticsError("Weighted sum must be positive");
  return value_of({ top: weight.top * sum.bottom, bottom: weight.bottom * sum.top }, true);
}
function not_negative(x: number): number {
  if (lt(x, 0)) throw new StatisticsError("harmonic mean does not support negative values");
  return x;
}

export function geometric_mean(items: AnyIterable<number>): number {
  const xs = [...iter(items)];
  const logarithms: number[] = [];
  for (const x of xs) {
    if (gt(x, 0) || isnan(x)) logarithms.push(log(x));
    else if (!eq(x, 0)) throw new StatisticsError("No negative inputs allowed", x);
  }
  const sum = fsum(logarithms);
  if (xs.length === 0) throw new StatisticsError("Must have a non-empty dataset");
  if (isnan(sum)) return NaN;
  if (logarithms.length < xs.length) return to_float(sum) === Infinity ? NaN : float(0);
  return exp(div(sum, xs.length));
}

export function median(items: AnyIterable<number>): number {
  const xs = sorted(data(items, "median"));
  const middle = xs.length >> 1;
  const upper = xs[middle] ?? 0;
  return xs.length % 2 === 1 ? upper : div(add(xs[middle - 1] ?? 0, upper), 2);
}
export function median_low(items: AnyIterable<number>): number {
  const xs = sorted(data(items, "median"));
  return xs[(xs.length - 1) >> 1] ?? 0;
}
export function median_high(items: AnyIterable<number>): number {
  const xs = sorted(data(items, "median"));
  return xs[xs.length >> 1] ?? 0;
}

function counts<T>(items: AnyIterable<T>): Dict<T, number> {
  const result = new Dict<T, number>();
  for (const item of iter(items)) result.__setitem__(item, result.get(item, 0) + 1);
  return result;
}
export function mode<T>(items: AnyIterable<T>): T {
  let best: readonly [T, number] | null = null;
  for (const pair of counts(items).items()) if (best === null || gt(pair[1], best[1])) best = pair;
  if (best === null) throw new StatisticsError("no mode for empty data");
  return best[0];
}
export function multimode<T>(items: AnyIterable<T>): T[] {
  const all = [...counts(items).items()];
  const most = Math.max(0, ...all.map(([, count]) => count));
  return all.filter(([, count]) => count === most).map(([item]) => item);
}

/** The exact sum of squared deviations divided by `n - less`. */
function spread(items: AnyIterable<number>, name: string, less: 0 | 1): [Fraction, boolean] {
  const xs = data(items, name, less + 1);
  const sum = total(xs);
  const squares = total(xs, ({ top, bottom }) => ({ top: top * top, bottom: bottom * bottom }));
  const n = BigInt(xs.length);
  const top = n * squares.top * sum.bottom * sum.bottom - sum.top * sum.top * squares.bottom;
  return [{ top, bottom: squares.bottom * sum.bottom * sum.bottom * n * (n - BigInt(less)) }, xs.some(is_float)];
}
export function variance(items: AnyIterable<number>): number {
  return value_of(...spread(items, "variance", 1));
}
export function pvariance(items: AnyIterable<number>): number {
  return value_of(...spread(items, "pvariance", 0));
}
export function stdev(items: AnyIterable<number>): number {
  return root(spread(items, "stdev", 1)[0]);
}
export function pstdev(items: AnyIterable<number>): number {
  return root(spread(items, "pstdev", 0)[0]);
}

/** The correctly rounded square root: an integer root of 109 bits with a sticky bit decides. */
function root({ top, bottom }: Fraction): number {
  if (top === 0n) return float(0);
  const shift = Math.floor((top.toString(2).length - bottom.toString(2).length - 109) / 2);
  const scaled = shift >= 0 ? top / (bottom << BigInt(2 * shift)) : (top << BigInt(-2 * shift)) / bottom;
  let low = 1n << BigInt((scaled.toString(2).length - 1) >> 1);
  for (let next = (low + scaled / low) >> 1n; ; next = (low + scaled / low) >> 1n) {
    if (next === low || next === low + 1n || next === low - 1n) {
      low = next * next <= scaled ? next : next - 1n;
      if ((low + 1n) * (low + 1n) <= scaled) low += 1n;
      break;
    }
    low = next;
  }
  const exact = low * low === scaled && (shift >= 0 ? top % (bottom << BigInt(2 * shift)) : (top << BigInt(-2 * shift)) % bottom) === 0n;
  return float(Number(exact ? low : low | 1n) * 2 ** shift);
}

export interface QuantileOptions {
  readonly n?: number;
  readonly method?: "exclusive" | "inclusive";
}
export function quantiles(items: AnyIterable<number>, { n = 4, method = "exclusive" }: QuantileOptions = {}): number[] {
  if (n < 1) throw new StatisticsError("n must be at least 1");
  const xs = sorted(items);
  if (xs.length < 1) throw new StatisticsError("must have at least one data point");
  if (xs.length === 1) return Array.from({ length: n - 1 }, () => xs[0] ?? 0);
  const inclusive = method === "inclusive";
  const m = inclusive ? xs.length - 1 : xs.length + 1;
  return Array.from({ length: n - 1 }, (_, k) => {
    const i = k + 1;
    let j = Math.floor((i * m) / n);
    if (!inclusive) j = Math.min(Math.max(j, 1), xs.length - 1);
    const delta = i * m - j * n;
    const [below, above] = inclusive ? [xs[j] ?? 0, xs[j + 1] ?? 0] : [xs[j - 1] ?? 0, xs[j] ?? 0];
    return div(add(mul(below, sub(n, delta)), mul(above, delta)), n);
  });
}

