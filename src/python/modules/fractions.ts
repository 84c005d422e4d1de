// Python's `fractions`: exact ratios of ints. Specified by CPython's Lib/fractions.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { add, div, floordiv, mod, mul, pow, sub } from "../arithmetic.ts";
import { eq, ge, gt, le, lt } from "../compare.ts";
import { OverflowError, TypeError, ValueError, ZeroDivisionError } from "../exceptions.ts";
import { is_float } from "../float.ts";
import { as_int, narrow } from "../integers.ts";
import { keyword } from "../keywords.ts";
import { tuple } from "../list.ts";
import { float, to_float } from "../numeric.ts";
import { refuse } from "../refuse.ts";
import { repr } from "../repr.ts";
import { declare_type, NotImplemented, special } from "../special.ts";
import { at } from "../subscript.ts";
import { INFINITY, inverse, MODULUS, signedHash } from "./_rational-hash.ts";

/** A ratio in its lowest terms, with a positive denominator. */
interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint;
}

function abs(n: bigint): bigint {
  return n < 0n ? -n : n;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [abs(a), abs(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function reduced(top: bigint, bottom: bigint): Ratio {
  if (bottom === 0n) throw new ZeroDivisionError(`Fraction(${top}, 0)`);
  const shared = commonDivisor(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { top: top / shared, bottom: bottom / shared };
}

const TEXT = /^\s*([-+]?)(?=\d|\.\d)(\d*(?:_\d+)*)(?:\/(\d+(?:_\d+)*)|(?:\.(\d*(?:_\d+)*))?(?:[eE]([-+]?\d+))?)\s*$/;

function readRatio(text: string): Ratio {
  const match = TEXT.exec(text);
  if (match === null) throw new ValueError(`Invalid literal for Fraction: ${repr(text)}`);
  const [, sign, whole = "", denominator, fraction = "", exponent = "0"] = match.map((part) => part?.replaceAll("_", ""));
  const digits = BigInt((whole ?? "") + fraction || "0") * (sign === "-" ? -1n : 1n);
  if (denominator !== undefined) return reduced(digits, BigInt(denominator));
  const shift = Number(exponent) - fraction.length;
  return reduced(digits * 10n ** BigInt(Math.max(shift, 0)), 10n ** BigInt(Math.max(-shift, 0)));
}

function ofPair(pair: unknown): Ratio {
  return reduced(BigInt(as_int(at(pair, 0)) ?? 0), BigInt(as_int(at(pair, 1)) ?? 1));
}

/** What an int or a Fraction is; null for everything else. */
function rational(value: unknown): Ratio | null {
  if (value instanceof Fraction) return value.$ratio;
  const whole = as_int(value);
  return whole === undefined ? null : { top: BigInt(whole), bottom: 1n };
}

function ratioOf(value: unknown): Ratio {
  const known = rational(value);
  if (known !== null) return known;
  if (typeof value === "string") return readRatio(value);
  if (is_float(value)) {
    const double = to_float(value);
    if (Number.isNaN(double)) throw new ValueError("cannot convert NaN to integer ratio");
    if (!Number.isFinite(double)) throw new OverflowError("cannot convert Infinity to integer ratio");
    return ofPair(float.as_integer_ratio(double));
  }
  const pair = special(value, "as_integer_ratio");
  if (pair !== undefined) return ofPair(pair.call(value));
  throw new TypeError("argument should be a string or a Rational instance or have the as_integer_ratio() method");
}

function fraction({ top, bottom }: Ratio): Fraction {
  return new Fraction(narrow(top), narrow(bottom));
}

/** Towards negative infinity. */
function floored(top: bigint, bottom: bigint): bigint {
  const quotient = top / bottom;
  return top % bottom !== 0n && top < 0n !== bottom < 0n ? quotient - 1n : quotient;
}

/** Halves to even. */
function nearest({ top, bottom }: Ratio): bigint {
  const down = floored(top, bottom);
  const twice = (top - down * bottom) * 2n;
  return twice > bottom || (twice === bottom && down % 2n !== 0n) ? down + 1n : down;
}

function calculated(own: Fraction, other: unknown, exact: (a: Ratio, b: Ratio) => unknown, floats: (a: number, b: number) => unknown, reflected = false): unknown {
  const ratio = rational(other);
  if (ratio !== null) return reflected ? exact(ratio, own.$ratio) : exact(own.$ratio, ratio);
  if (!is_float(other)) return NotImplemented;
  return reflected ? floats(other as number, own.__float__()) : floats(own.__float__(), other as number);
}

function compared(own: Fraction, other: unknown, holds: (a: bigint, b: bigint) => boolean, floats: (a: unknown, b: unknown) => boolean): unknown {
  const double = is_float(other) ? to_float(other) : 0;
  if (!Number.isFinite(double)) return floats(float(0), other);
  const ratio = is_float(other) ? ratioOf(other) : rational(other);
  return ratio === null ? NotImplemented : holds(own.$ratio.top * ratio.bottom, ratio.top * own.$ratio.bottom);
}

const sum = (a: Ratio, b: Ratio): Fraction => fraction(reduced(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom));
const difference = (a: Ratio, b: Ratio): Fraction => fraction(reduced(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom));
const product = (a: Ratio, b: Ratio): Fraction => fraction(reduced(a.top * b.top, a.bottom * b.bottom));
const quotient = (a: Ratio, b: Ratio): Fraction => {
  if (b.top === 0n) throw new ZeroDivisionError(`Fraction(${a.top * b.bottom}, 0)`);
  return fraction(reduced(a.top * b.bottom, a.bottom * b.top));
};
const whole = (a: Ratio, b: Ratio): bigint => {
  if (b.top === 0n) throw new ZeroDivisionError("division by zero");
  return floored(a.top * b.bottom, a.bottom * b.top);
};
const remainder = (a: Ratio, b: Ratio): Fraction => fraction(reduced(a.top * b.bottom - whole(a, b) * b.top * a.bottom, a.bottom * b.bottom));

export class Fraction {
  readonly $ratio: Ratio;

  constructor(numerator: unknown = 0, denominator: unknown = null) {
    const [top, bottom] = [keyword(numerator, "numerator") ?? 0, keyword(denominator, "denominator") ?? null];
    if (bottom === null) {
      this.$ratio = ratioOf(top);
      return;
    }
    const [a, b] = [rational(top), rational(bottom)];
    if (a === null || b === null) throw new TypeError("both arguments should be Rational instances");
    this.$ratio = reduced(a.top * b.bottom, a.bottom * b.top);
  }
  static from_float(value: unknown): Fraction {
    return new Fraction(value);
  }
  static from_decimal(value: unknown): Fraction {
    return new Fraction(value);
  }

  get numerator(): number {
    return narrow(this.$ratio.top);
  }
  get denominator(): number {
    return narrow(this.$ratio.bottom);
  }
  as_integer_ratio(): readonly [number, number] {
    return tuple(this.numerator, this.denominator);
  }
  is_integer(): boolean {
    return this.$ratio.bottom === 1n;
  }
  /** The nearest one whose denominator is not greater. */
  limit_denominator(max_denominator: unknown = 1_000_000): Fraction {
    const most = BigInt(as_int(keyword(max_denominator, "max_denominator")) ?? 1_000_000);
    if (most < 1n) throw new ValueError("max_denominator should be at least 1");
    const { top, bottom } = this.$ratio;
    if (bottom <= most) return this;
    let [p0, q0, p1, q1] = [0n, 1n, 1n, 0n];
    let [n, d] = [top, bottom];
    for (;;) {
      const a = floored(n, d);
      const q2 = q0 + a * q1;
      if (q2 > most) break;
      [p0, q0, p1, q1] = [p1, q1, p0 + a * p1, q2];
      [n, d] = [d, n - a * d];
    }
    const k = (most - q0) / q1;
    return 2n * d * (q0 + k * q1) <= bottom ? fraction({ top: p1, bottom: q1 }) : fraction({ top: p0 + k * p1, bottom: q0 + k * q1 });
  }

  __add__(other: unknown): unknown { return calculated(this, other, sum, add); }
  __radd__(other: unknown): unknown { return calculated(this, other, sum, add, true); }
  __sub__(other: unknown): unknown { return calculated(this, other, difference, sub); }
  __rsub__(other: unknown): unknown { return calculated(this, other, difference, sub, true); }
  __mul__(other: unknown): unknown { return calculated(this, other, product, mul); }
  __rmul__(other: unknown): unknown { return calculated(this, other, product, mul, true); }
  __truediv__(other: unknown): unknown { return calculated(this, other, quotient, div); }
  __rtruediv__(other: unknown): unknown { return calculated(this, other, quotient, div, true); }
  __floordiv__(other: unknown): unknown { return calculated(this, other, (a, b) => narrow(whole(a, b)), floordiv); }
  __rfloordiv__(other: unknown): unknown { return calculated(this, other, (a, b) => narrow(whole(a, b)), floordiv, true); }
  __mod__(other: unknown): unknown { return calculated(this, other, remainder, mod); }
  __rmod__(other: unknown): unknown { return calculated(this, other, remainder, mod, true); }
  __divmod__(other: unknown): unknown {
    const first = this.__floordiv__(other);
    return first === NotImplemented ? first : tuple(first, this.__mod__(other));
  }
  __pow__(exponent: unknown): unknown {
    const ratio = rational(exponent);
    if (ratio === null) return is_float(exponent) ? pow(this.__float__(), exponent) : NotImplemented;
    if (ratio.bottom !== 1n) return pow(this.__float__(), fraction(ratio).__float__());
    const { top, bottom } = this.$ratio;
    if (ratio.top >= 0n) return fraction({ top: top ** ratio.top, bottom: bottom ** ratio.top });
    if (top === 0n) throw new ZeroDivisionError(`Fraction(${bottom ** -ratio.top}, 0)`);
    return fraction(reduced(bottom ** -ratio.top, top ** -ratio.top));
  }
  __rpow__(base: unknown): unknown {
    if (this.$ratio.bottom === 1n) return pow(base, this.numerator);
    return pow(base, this.__float__());
  }
  __neg__(): Fraction { return fraction({ ...this.$ratio, top: -this.$ratio.top }); }
  __pos__(): Fraction { return this; }
  __abs__(): Fraction { return fraction({ ...this.$ratio, top: abs(this.$ratio.top) }); }

  __eq__(other: unknown): unknown { return compared(this, other, (a, b) => a === b, eq); }
  __lt__(other: unknown): unknown { return compared(this, other, (a, b) => a < b, lt); }
  __le__(other: unknown): unknown { return compared(this, other, (a, b) => a <= b, le); }
  __gt__(other: unknown): unknown { return compared(this, other, (a, b) => a > b, gt); }
  __ge__(other: unknown): unknown { return compared(this, other, (a, b) => a >= b, ge); }
  /** That of an equal int or float. */
  __hash__(): number {
    const { top, bottom } = this.$ratio;
    return signedHash(bottom % MODULUS === 0n ? BigInt(INFINITY) : abs(top) * inverse(bottom), top < 0n);
  }
  /** An equal number where there is one, which then is the same key of a dict. */
  valueOf(): unknown {
    const value = Number(this.__float__());
    return Number.isFinite(value) && this.__eq__(float(value)) === true ? value : this;
  }

  __bool__(): boolean { return this.$ratio.top !== 0n; }
  __float__(): number { return float(div(this.numerator, this.denominator)); }
  __int__(): number { return narrow(this.$ratio.top / this.$ratio.bottom); }
  __trunc__(): number { return this.__int__(); }
  __floor__(): number { return narrow(floored(this.$ratio.top, this.$ratio.bottom)); }
  __ceil__(): number { return narrow(-floored(-this.$ratio.top, this.$ratio.bottom)); }
  /** An int; with a number of digits, a Fraction. */
  __round__(digits: unknown = null): unknown {
    const places = as_int(digits);
    if (places === undefined) return narrow(nearest(this.$ratio));
    const shift = 10n ** BigInt(Math.abs(Number(places)));
    const { top, bottom } = this.$ratio;
    return places > 0 ? fraction(reduced(nearest(reduced(top * shift, bottom)), shift)) : fraction({ top: nearest(reduced(top, bottom * shift)) * shift, bottom: 1n });
  }
  __str__(): string {
    return this.$ratio.bottom === 1n ? String(this.$ratio.top) : `${this.$ratio.top}/${this.$ratio.bottom}`;
  }
  __repr__(): string {
    return `Fraction(${this.$ratio.top}, ${this.$ratio.bottom})`;
  }
  __format__(spec: string): string {
    return spec === "" ? this.__str__() : refuse("a Fraction with a format spec", "is written digit by digit");
  }
}
declare_type(Fraction, "Fraction", "fractions");
