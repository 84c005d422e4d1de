// Python's `math`. Floats come back as Python floats (`math.sqrt(4)` prints `2.0`).
// Specified by CPython's Modules/mathmodule.c.
import { OverflowError, TypeError, ValueError } from "../exceptions.ts";
import { box, float_repr } from "../float.ts";
import { mul } from "../arithmetic.ts";
import { log as exact_log, power } from "../elementary.ts";
import { as_int, bit_length, narrow, to_index, truncate } from "../integers.ts";
import { type AnyIterable, iter } from "../iteration.ts";
import { Tuple } from "../list.ts";
import { to_float } from "../numeric.ts";
import { special } from "../special.ts";
import { type_name } from "../type.ts";

export const { PI: pi, E: e } = Math;
export const tau = 2 * Math.PI;
export const inf = Infinity;
export const nan = NaN;

type Real = number | bigint | boolean;

/** A function of floats; `valid` says for which finite arguments, and the message what it wants. */
function real(f: (x: number) => number, valid: (x: number) => boolean = () => true, wants = ""): (x: Real) => number {
  return (argument) => {
    const x = to_float(argument);
    if (x === x && !valid(x)) throw new ValueError(wants.replace("%", float_repr(x)));
    const result = f(x);
    if (!isFinite(result) && isFinite(x)) throw new OverflowError("math range error");
    return box(result);
  };
}

const finite = "expected a finite input, got %";
const positive = "expected a positive input";
export const sqrt = real(Math.sqrt, (x) => x >= 0, "expected a nonnegative input, got %");
export const cbrt = real(Math.cbrt);
export const exp = real(Math.exp);
export const expm1 = real(Math.expm1);
export const exp2 = real((x) => power(2, x));
export const log1p = real(Math.log1p, (x) => x > -1, "expected argument value > -1, got %");
export const sin = real(Math.sin, isFinite, finite);
export const cos = real(Math.cos, isFinite, finite);
export const tan = real(Math.tan, isFinite, finite);
export const asin = real(Math.asin, (x) => Math.abs(x) <= 1, "expected a number in range from -1 up to 1, got %");
export const acos = real(Math.acos, (x) => Math.abs(x) <= 1, "expected a number in range from -1 up to 1, got %");
export const atan = real(Math.atan);
export const sinh = real(Math.sinh);
export const cosh = real(Math.cosh);
export const tanh = real(Math.tanh);
export const asinh = real(Math.asinh);
export const acosh = real(Math.acosh, (x) => x >= 1, "expected argument value not less than 1, got %");
export const atanh = real(Math.atanh, (x) => Math.abs(x) < 1, "expected a number between -1 and 1, got %");
export const fabs = real(Math.abs);
export const degrees = real((x) => x * (180 / Math.PI));
export const radians = real((x) => x * (Math.PI / 180));

export const atan2 = (y: Real, x: Real): number => box(Math.atan2(to_float(y), to_float(x)));
export const copysign = (x: Real, y: Real): number => {
  const sign = to_float(y);
  const size = Math.abs(to_float(x));
  return box(sign < 0 || Object.is(sign, -0) ? -size : size);
};
export const fmod = (x: Real, y: Real): number => {
  const [a, b] = [to_float(x), to_float(y)];
  const result = a % b;
  if (result !== result && a === a && b === b) throw new ValueError("math domain error");
  return box(result);
};
export const isnan = (x: Real): boolean => Number.isNaN(to_float(x));
export const isinf = (x: Real): boolean => Math.abs(to_float(x)) === Infinity;
export const isfinite = (x: Real): boolean => isFinite(to_float(x));

export function pow(x: Real, y: Real): number {
  const [a, b] = [to_float(x), to_float(y)];
  if (a === 1 || b === 0) return box(1);
  const result = power(a, b);
  if (isFinite(a) && isFinite(b)) {
    if (result !== result || (a === 0 && b < 0)) throw new ValueError("math domain error");
    if (!isFinite(result)) throw new OverflowError("math range error");
  }
  return box(Math.abs(a) === 1 && result !== result && b === b ? 1 : result);
}

/** The natural logarithm of any positive number; big ints beyond the doubles too. */
function natural(x: unknown, of: (x: number) => number, of_two: number): number {
  const whole = as_int(x);
  if (whole !== undefined) {
    if (whole <= 0) throw new ValueError(positive);
    const excess = typeof whole === "bigint" ? bit_length(whole) - 1000 : 0;
    return excess > 0 ? of(Number(BigInt(whole) >> BigInt(excess))) + excess * of_two : of(Number(whole));
  }
  const value = to_float(x);
  if (value <= 0) throw new ValueError(`expected a positive input, got ${float_repr(value)}`);
  return of(value);
}

/** `math.log(x)`, `math.log(x, base)` */
export function log(x: Real, base?: Real): number {
  const value = natural(x, exact_log, Math.LN2);
  if (base === undefined) return box(value);
  const divisor = natural(base, exact_log, Math.LN2);
  if (divisor === 0) throw new ValueError("division by zero");
  return box(value / divisor);
}
export const log2 = (x: Real): number => box(natural(x, Math.log2, 1));
export const log10 = (x: Real): number => box(natural(x, Math.log10, Math.log10(2)));

function rounded(method: string, f: (x: number) => number): (x: unknown) => number {
  return (x) => {
    const whole = as_int(x);
    if (whole !== undefined) return narrow(BigInt(whole));
    const own = as_int(special(x, method)?.call(x));
    return own === undefined ? truncate(f(to_float(x))) : narrow(BigInt(own));
  };
}
export const floor = rounded("__floor__", Math.floor);
export const ceil = rounded("__ceil__", Math.ceil);
export const trunc = rounded("__trunc__", Math.trunc);

export function modf(x: Real): readonly [number, number] {
  const value = to_float(x);
  const whole = Math.trunc(value);
  const rest = isFinite(value) ? value - whole : value === value ? 0 : NaN;
  return pair(box(value < 0 && rest === 0 ? -0 : rest), box(whole));
}
export function frexp(x: Real): readonly [number, number] {
  const value = to_float(x);
  if (value === 0 || !isFinite(value)) return pair(box(value), 0);
  let mantissa = value;
  let exponent = 0;
  while (Math.abs(mantissa) >= 1) {
    mantissa /= 2;
    exponent += 1;
  }
  while (Math.abs(mantissa) < 0.5) {
    mantissa *= 2;
    exponent -= 1;
  }
  return pair(box(mantissa), exponent);
}
export function ldexp(x: Real, i: number): number {
  const half = Math.trunc(i / 2);
  const result = to_float(x) * 2 ** half * 2 ** (i - half);
  if (!isFinite(result) && isFinite(to_float(x))) throw new OverflowError("math range error");
  return box(result);
}
function pair(a: number, b: number): readonly [number, number] {
  return Tuple.of(a, b) as readonly number[] as readonly [number, number];
}

export function hypot(...coordinates: Real[]): number {
  return box(Math.hypot(...coordinates.map((x) => to_float(x))));
}
export function dist(p: Iterable<number>, q: Iterable<number>): number {
  const [a, b] = [[...p], [...q]];
  if (a.length !== b.length) throw new ValueError("both points must have the same number of dimensions");
  return box(Math.hypot(...a.map((x, i) => to_float(x) - to_float(b[i]))));
}

export interface CloseOptions {
  readonly rel_tol?: number;
  readonly abs_tol?: number;
}
export function isclose(a: Real, b: Real, { rel_tol = 1e-9, abs_tol = 0 }: CloseOptions = {}): boolean {
  const [x, y] = [to_float(a), to_float(b)];
  if (rel_tol < 0 || abs_tol < 0) throw new ValueError("tolerances must be non-negative");
  if (x === y) return true;
  if (!isFinite(x) || !isFinite(y)) return false;
  const difference = Math.abs(x - y);
  return difference <= Number(rel_tol) * Math.max(Math.abs(x), Math.abs(y)) || difference <= Number(abs_tol);
}

export function prod(items: AnyIterable<number>, options: { start?: number } = {}): number {
  let result: number = options.start ?? 1;
  for (const item of iter(items)) result = mul(result, item);
  return result;
}

/** The exactly rounded sum (Shewchuk's partial sums). */
export function fsum(items: AnyIterable<number>): number {
  let partials: number[] = [];
  let special_sum = 0;
  for (const item of iter(items)) {
    let x = to_float(item);
    if (!isFinite(x)) {
      special_sum += x;
      continue;
    }
    const next: number[] = [];
    for (let y of partials) {
      if (Math.abs(x) < Math.abs(y)) [x, y] = [y, x];
      const high = x + y;
      const low = y - (high - x);
      if (low !== 0) next.push(low);
      x = high;
    }
    next.push(x);
    partials = next;
  }
  if (special_sum !== 0) return box(special_sum);
  let high = partials.pop() ?? 0;
  let low = 0;
  while (partials.length > 0 && low === 0) {
    const x = high;
    const y = partials.pop() ?? 0;
    high = x + y;
    low = y - (high - x);
  }
  // A half-way case rounds to even only if nothing follows; what follows decides otherwise.
  const below = partials[partials.length - 1];
  if (below !== undefined && ((low < 0 && below < 0) || (low > 0 && below > 0))) {
    const twice = low * 2;
    const candidate = high + twice;
    if (twice === candidate - high) high = candidate;
  }
  return box(high);
}

function gcd_of(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
export function gcd(...numbers: Real[]): number {
  return narrow(numbers.reduce<bigint>((result, x) => gcd_of(result, BigInt(to_index(x))), 0n));
}
export function lcm(...numbers: Real[]): number {
  let result = 1n;
  for (const x of numbers) {
    const n = BigInt(to_index(x));
    if (n === 0n) return 0;
    result = (result / gcd_of(result, n)) * (n < 0n ? -n : n);
  }
  return narrow(result);
}

function whole_argument(x: unknown, what: string): bigint {
  if (as_int(x) === undefined && special(x, "__index__") === undefined) {
    throw new TypeError(`'${type_name(x)}' object cannot be interpreted as an integer`);
  }
  const n = BigInt(to_index(x));
  if (n < 0n) throw new ValueError(what);
  return n;
}
function product(from: bigint, to: bigint): bigint {
  let result = 1n;
  for (let i = from; i <= to; i += 1n) result *= i;
  return result;
}
export function factorial(n: Real): number {
  return narrow(product(1n, whole_argument(n, "factorial() not defined for negative values")));
}
export function comb(n: Real, k: Real): number {
  const total = whole_argument(n, "n must be a non-negative integer");
  const chosen = whole_argument(k, "k must be a non-negative integer");
  if (chosen > total) return 0;
  return narrow(product(total - chosen + 1n, total) / product(1n, chosen));
}
export function perm(n: Real, k: Real | null = null): number {
  const total = whole_argument(n, "n must be a non-negative integer");
  if (k === null) return narrow(product(1n, total));
  const chosen = whole_argument(k, "k must be a non-negative integer");
  return chosen > total ? 0 : narrow(product(total - chosen + 1n, total));
}
export function isqrt(x: Real): number {
  const n = whole_argument(x, "isqrt() argument must be nonnegative");
  if (n < 2n) return Number(n);
  let guess = 1n << BigInt((bit_length(n) + 1) >> 1);
  for (;;) {
    const better = (guess + n / guess) >> 1n;
    if (better >= guess) return narrow(guess);
    guess = better;
  }
}

