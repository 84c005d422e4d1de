// Logarithm and power, rounded as CPython's C library rounds them (to nearest in all but rare cases). QuickJS's own are off
// in the last digit often enough to be seen: `10 ** -5` is 9.999999999999999e-06 there. Computed in double-double
// arithmetic: a value is the unevaluated sum of two doubles.

type Double2 = readonly [high: number, low: number];

const LN2: Double2 = [0.6931471805599453, 2.3190468138462996e-17];

/** high + low, exactly. */
function two_sum(a: number, b: number): Double2 {
  const sum = a + b;
  const rest = sum - a;
  return [sum, a - (sum - rest) + (b - rest)];
}

/** a × b, exactly (Dekker). */
function two_product(a: number, b: number): Double2 {
  const product = a * b;
  const [x, y] = [a * 134217729, b * 134217729];
  const a_high = x - (x - a);
  const b_high = y - (y - b);
  const [a_low, b_low] = [a - a_high, b - b_high];
  return [product, a_high * b_high - product + a_high * b_low + a_low * b_high + a_low * b_low];
}

function add(a: Double2, b: Double2): Double2 {
  const [high, low] = two_sum(a[0], b[0]);
  return two_sum(high, low + a[1] + b[1]);
}

function multiply(a: Double2, b: Double2): Double2 {
  const [high, low] = two_product(a[0], b[0]);
  return two_sum(high, low + a[0] * b[1] + a[1] * b[0]);
}

function divide_by(a: Double2, n: number): Double2 {
  const high = a[0] / n;
  const [product, error] = two_product(high, n);
  return two_sum(high, (a[0] - product - error + a[1]) / n);
}

/** e^x as a value in [0.7, 1.5) and a power of two. */
function exponential(x: Double2): [Double2, number] {
  const power = Math.round(x[0] / LN2[0]);
  const rest = add(x, multiply([-power, 0], LN2));
  // e^(rest / 256) - 1 by its series, then squared eight times.
  const small: Double2 = [rest[0] / 256, rest[1] / 256];
  let series: Double2 = [0, 0];
  for (let n = 10; n >= 1; n -= 1) series = divide_by(multiply(small, add([1, 0], series)), n);
  for (let i = 0; i < 8; i += 1) series = add([2 * series[0], 2 * series[1]], multiply(series, series));
  return [add([1, 0], series), power];
}

function scale(x: number, power: number): number {
  const half = Math.trunc(power / 2);
  return x * 2 ** half * 2 ** (power - half);
}

/** The natural logarithm of a positive finite number: one Newton step from the engine's. */
function logarithm(x: number): Double2 {
  let mantissa = x;
  let power = 0;
  while (mantissa >= Math.SQRT2) {
    const step = mantissa >= 2 ** 64 ? 64 : 1;
    mantissa /= 2 ** step;
    power += step;
  }
  while (mantissa < Math.SQRT1_2) {
    const step = mantissa < 2 ** -64 ? 64 : 1;
    mantissa *= 2 ** step;
    power -= step;
  }
  const guess = Math.log(mantissa);
  const [inverse, shift] = exponential([-guess, 0]);
  const unit = 2 ** shift;
  const rest = add(multiply([mantissa, 0], [inverse[0] * unit, inverse[1] * unit]), [-1, 0]);
  const near = add([guess, 0], add(rest, [(-rest[0] * rest[0]) / 2, 0]));
  return add(multiply([power, 0], LN2), near);
}

/** `Math.log` of a double. */
export function log(x: number): number {
  return x > 0 && x < Infinity && x !== 1 ? logarithm(x)[0] : Math.log(x);
}

/** `x ** y` of doubles. */
export function power(x: number, y: number): number {
  const rough = x ** y;
  // Zeros, infinities, NaN and what over- or underflows are right as they are.
  if (!isFinite(rough) || Math.abs(rough) < 1e-300 || x === 0 || !isFinite(x) || !isFinite(y) || y === 0 || Math.abs(x) === 1) return rough;
  const log = logarithm(Math.abs(x));
  const [high, low] = two_product(y, log[0]);
  const [value, exponent] = exponential(two_sum(high, low + y * log[1]));
  const size = scale(value[0], exponent);
  return rough < 0 ? -size : size;
}
