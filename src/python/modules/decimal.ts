// Python's `decimal`: numbers with decimal digits, exact up to the precision of a context. Contexts are in
// _decimal-context.ts, text is in _decimal-text.ts. Powers with fractions, exponentials and logarithms are refused.
// Specified by CPython's Lib/_pydecimal.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { OverflowError, TypeError, ValueError } from "../exceptions.ts";
import { is_float } from "../float.ts";
import { as_int, narrow, to_position } from "../integers.ts";
import { by_names } from "../keywords.ts";
import { Tuple, tuple } from "../list.ts";
import { float, to_float } from "../numeric.ts";
import { refuse } from "../refuse.ts";
import { declare_type, NotImplemented } from "../special.ts";
import { tp_name } from "../type.ts";
import { namedtuple } from "./collections.ts";
import { Clamped, Context, ConversionSyntax, DivisionByZero, DivisionImpossible, DivisionUndefined, FloatOperation, getcontext, Inexact, InvalidOperation, Overflow, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Rounded, Subnormal, Underflow } from "./_decimal-context.ts";
import { decimalText, digitsOf, formatDecimal, type Parts, readDecimal } from "./_decimal-text.ts";
import { INFINITY, inverse, modularPower, signedHash } from "./_rational-hash.ts";

export { Clamped, Context, DecimalException, DivisionByZero, FloatOperation, getcontext, Inexact, InvalidOperation, localcontext, Overflow, ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Rounded, setcontext, Subnormal, Underflow } from "./_decimal-context.ts";

export const DecimalTuple = namedtuple<{ sign: number; digits: readonly number[]; exponent: number | string }>("DecimalTuple", ["sign", "digits", "exponent"]);

const NAN: Parts = { sign: 0, coefficient: 0n, exponent: 0, kind: "nan" };

function finite(sign: 0 | 1, coefficient: bigint, exponent: number): Parts {
  return { sign, coefficient, exponent, kind: "finite" };
}

function ten(power: number): bigint {
  return 10n ** BigInt(power);
}

function isZero(x: Parts): boolean {
  return x.kind === "finite" && x.coefficient === 0n;
}

/** The exponent of the first digit. */
function adjusted(x: Parts): number {
  return x.kind === "finite" ? x.exponent + digitsOf(x).length - 1 : 0;
}

// --- rounding --------------------------------------------------------------------------------------------------------------

/** Without its last `count` digits. */
function dropped(x: Parts, count: number, mode: string): bigint {
  const unit = ten(count);
  const [kept, rest] = [x.coefficient / unit, x.coefficient % unit];
  if (rest === 0n) return kept;
  const up = ((): boolean => {
    switch (mode) {
      case ROUND_DOWN: return false;
      case ROUND_UP: return true;
      case ROUND_CEILING: return x.sign === 0;
      case ROUND_FLOOR: return x.sign === 1;
      case ROUND_HALF_UP: return rest * 2n >= unit;
      case ROUND_HALF_DOWN: return rest * 2n > unit;
      case ROUND_HALF_EVEN: return rest * 2n > unit || (rest * 2n === unit && kept % 2n === 1n);
      default: return kept % 5n === 0n;
    }
  })();
  return up ? kept + 1n : kept;
}

/** The same number with another exponent, rounded where that is greater. */
function rescaled(x: Parts, exponent: number, mode: string): Parts {
  if (x.kind !== "finite") return x;
  if (isZero(x)) return { ...x, exponent };
  if (x.exponent >= exponent) return { ...x, coefficient: x.coefficient * ten(x.exponent - exponent), exponent };
  const count = Math.min(exponent - x.exponent, digitsOf(x).length + 1);
  return { ...x, coefficient: dropped(x, count, mode), exponent };
}

/** Rounded to so many digits. */
function toDigits(x: Parts, count: number, mode: string): Parts {
  if (x.kind !== "finite" || isZero(x)) return x.kind === "finite" ? { ...x, exponent: adjusted(x) + 1 - count } : x;
  const rounded = rescaled(x, adjusted(x) + 1 - count, mode);
  return adjusted(rounded) === adjusted(x) ? rounded : rescaled(rounded, adjusted(rounded) + 1 - count, mode);
}

/** A result as the context has it: not more digits, no exponent beyond its bounds. */
function fixed(x: Parts, context: Context, mode = context.rounding): Parts {
  if (x.kind !== "finite") return x;
  const [least, most] = [context.Etiny(), context.Etop()];
  if (isZero(x)) {
    const exponent = Math.min(Math.max(x.exponent, least), context.Emax);
    if (exponent !== x.exponent) context.raise(Clamped);
    return { ...x, exponent };
  }
  let exponent = adjusted(x) + 1 - context.prec;
  if (exponent > most) return overflow(x, context);
  const isSubnormal = exponent < least;
  if (isSubnormal) exponent = least;
  if (x.exponent >= exponent) {
    if (isSubnormal) context.raise(Subnormal);
    return x;
  }
  let result = rescaled(x, exponent, mode);
  if (digitsOf(result).length > context.prec) result = { ...result, coefficient: result.coefficient / 10n, exponent: exponent + 1 };
  if (result.exponent > most) return overflow(x, context);
  const isExact = compareParts(result, x) === 0;
  if (!isExact && isSubnormal) context.raise(Underflow);
  if (isSubnormal) context.raise(Subnormal);
  if (!isExact) context.raise(Inexact);
  context.raise(Rounded);
  return result;
}

function overflow(x: Parts, context: Context): Parts {
  context.raise(Overflow);
  context.raise(Inexact);
  context.raise(Rounded);
  const away = context.rounding.startsWith("ROUND_HALF") || context.rounding === ROUND_UP || context.rounding === (x.sign === 1 ? ROUND_FLOOR : ROUND_CEILING);
  return away ? { ...x, coefficient: 0n, exponent: 0, kind: "infinity" } : finite(x.sign, ten(context.prec) - 1n, context.Etop());
}

/** -1, 0 or 1; null where one is no number. */
function compareParts(x: Parts, y: Parts): number | null {
  if (x.kind === "nan" || y.kind === "nan") return null;
  const size = (each: Parts): number => (isZero(each) ? 0 : each.sign === 1 ? -1 : 1);
  const infinite = (each: Parts): number => (each.kind === "infinity" ? size({ ...each, kind: "finite", coefficient: 1n }) : 0);
  if (infinite(x) !== infinite(y)) return Math.sign(infinite(x) - infinite(y));
  if (infinite(x) !== 0) return 0;
  if (size(x) !== size(y)) return Math.sign(size(x) - size(y));
  if (size(x) === 0) return 0;
  if (adjusted(x) !== adjusted(y)) return (adjusted(x) < adjusted(y) ? -1 : 1) * size(x);
  const exponent = Math.min(x.exponent, y.exponent);
  const [a, b] = [rescaled(x, exponent, ROUND_DOWN).coefficient, rescaled(y, exponent, ROUND_DOWN).coefficient];
  return a === b ? 0 : (a < b ? -1 : 1) * size(x);
}

function invalid(context: Context, reason: Function = InvalidOperation): Parts {
  context.raise(InvalidOperation, reason);
  return NAN;
}

// --- arithmetic ------------------------------------------------------------------------------------------------------------

type Operation = (x: Parts, y: Parts, context: Context) => Parts;

function sum(x: Parts, y: Parts, context: Context): Parts {
  if (x.kind === "infinity" || y.kind === "infinity") return x.kind === y.kind && x.sign !== y.sign ? invalid(context) : x.kind === "infinity" ? x : y;
  const exponent = Math.min(x.exponent, y.exponent);
  const negativeZero = context.rounding === ROUND_FLOOR && x.sign !== y.sign;
  if (isZero(x) && isZero(y)) return fixed(finite(negativeZero ? 1 : (x.sign & y.sign) === 1 ? 1 : 0, 0n, exponent), context);
  if (isZero(x)) return fixed(rescaled(y, Math.max(exponent, y.exponent - context.prec - 1), context.rounding), context);
  if (isZero(y)) return fixed(rescaled(x, Math.max(exponent, x.exponent - context.prec - 1), context.rounding), context);
  const [high, low] = x.exponent < y.exponent ? [y, x] : [x, y];
  // What is too small to matter counts as one digit far behind.
  const far = high.exponent + Math.min(-1, digitsOf(high).length - context.prec - 2);
  const small = adjusted(low) < far ? finite(low.sign, 1n, far) : low;
  const signed = (each: Parts): bigint => (each.sign === 1 ? -each.coefficient : each.coefficient) * ten(each.exponent - small.exponent);
  const total = signed(high) + signed(small);
  if (total === 0n) return fixed(finite(negativeZero ? 1 : 0, 0n, exponent), context);
  return fixed(finite(total < 0n ? 1 : 0, total < 0n ? -total : total, small.exponent), context);
}

function negated(x: Parts): Parts {
  return { ...x, sign: x.sign === 1 ? 0 : 1 };
}

function signOf(x: Parts, y: Parts): 0 | 1 {
  return x.sign === y.sign ? 0 : 1;
}

function product(x: Parts, y: Parts, context: Context): Parts {
  const sign = signOf(x, y);
  if (x.kind === "infinity" || y.kind === "infinity") return isZero(x) || isZero(y) ? invalid(context) : { sign, coefficient: 0n, exponent: 0, kind: "infinity" };
  return fixed(finite(sign, x.coefficient * y.coefficient, x.exponent + y.exponent), context);
}

/** The result of dividing by zero, or of something infinite; null where there is a quotient. */
function quotientOfSpecial(x: Parts, y: Parts, context: Context): Parts | null {
  const sign = signOf(x, y);
  const infinity: Parts = { sign, coefficient: 0n, exponent: 0, kind: "infinity" };
  if (x.kind === "infinity") return y.kind === "infinity" ? invalid(context) : infinity;
  if (y.kind === "infinity") return finite(sign, 0n, context.Etiny());
  if (!isZero(y)) return null;
  if (isZero(x)) return invalid(context, DivisionUndefined);
  context.raise(DivisionByZero);
  return infinity;
}

function quotient(x: Parts, y: Parts, context: Context): Parts {
  const special = quotientOfSpecial(x, y, context);
  if (special !== null) return special;
  const sign = signOf(x, y);
  const ideal = x.exponent - y.exponent;
  if (isZero(x)) return fixed(finite(sign, 0n, ideal), context);
  const shift = digitsOf(y).length - digitsOf(x).length + context.prec + 1;
  let exponent = ideal - shift;
  const [top, bottom] = [x.coefficient * ten(Math.max(shift, 0)), y.coefficient * ten(Math.max(-shift, 0))];
  let coefficient = top / bottom;
  // A last digit that is not 0 or 5 keeps the rounding from taking it for a tie.
  if (top % bottom !== 0n) coefficient += coefficient % 5n === 0n ? 1n : 0n;
  else for (; exponent < ideal && coefficient % 10n === 0n; exponent += 1) coefficient /= 10n;
  return fixed(finite(sign, coefficient, exponent), context);
}

/** The whole quotient, towards zero, and the remainder, which has the sign of `x`. */
function divided(x: Parts, y: Parts, context: Context): readonly [Parts, Parts] {
  const sign = signOf(x, y);
  const exponent = y.kind === "infinity" ? x.exponent : Math.min(x.exponent, y.exponent);
  const difference = adjusted(x) - adjusted(y);
  if (isZero(x) || y.kind === "infinity" || difference <= -2) return [finite(sign, 0n, 0), rescaled(x, exponent, context.rounding)];
  if (difference <= context.prec) {
    const [a, b] = [x, y].map((each) => each.coefficient * ten(each.exponent - exponent)) as [bigint, bigint];
    if (a / b < ten(context.prec)) return [finite(sign, a / b, 0), finite(x.sign, a % b, exponent)];
  }
  const failed = invalid(context, DivisionImpossible);
  return [failed, failed];
}

function wholeQuotient(x: Parts, y: Parts, context: Context): Parts {
  const special = y.kind === "infinity" && x.kind === "finite" ? null : quotientOfSpecial(x, y, context);
  return special ?? divided(x, y, context)[0];
}

function remainder(x: Parts, y: Parts, context: Context): Parts {
  if (x.kind === "infinity") return invalid(context);
  if (isZero(y)) return invalid(context, isZero(x) ? DivisionUndefined : InvalidOperation);
  return fixed(divided(x, y, context)[1], context);
}

function power(x: Parts, y: Parts, context: Context): Parts {
  const whole = y.kind === "finite" ? rescaled(y, 0, ROUND_DOWN) : null;
  if (whole === null || compareParts(whole, y) !== 0 || x.kind !== "finite") return refuse("a power of a Decimal", "has an exponent that is no integer, or an infinite base");
  const n = Number(whole.coefficient);
  if (n === 0) return isZero(x) ? invalid(context) : finite(0, 1n, 0);
  const sign = x.sign === 1 && n % 2 === 1 ? 1 : 0;
  if (isZero(x) && y.sign === 0) return finite(sign, 0n, 0);
  if (isZero(x)) return { sign, coefficient: 0n, exponent: 0, kind: "infinity" };
  if (digitsOf(x).length * n > 100_000) return refuse("a power of a Decimal", "has more than a hundred thousand digits");
  const exact = finite(sign, x.coefficient ** BigInt(n), x.exponent * n);
  return y.sign === 1 ? quotient(finite(0, 1n, 0), exact, context) : fixed(exact, context);
}

function squareRoot(x: Parts, context: Context): Parts {
  if (x.kind === "nan") return x;
  if (x.sign === 1 && !isZero(x)) return invalid(context);
  if (x.kind === "infinity") return x;
  if (isZero(x)) return fixed(finite(x.sign, 0n, Math.floor(x.exponent / 2)), context);
  const isOdd = x.exponent % 2 !== 0;
  const length = digitsOf(x).length;
  const digits = isOdd ? Math.floor(length / 2) + 1 : Math.floor((length + 1) / 2);
  const shift = context.prec + 1 - digits;
  const wide = x.coefficient * (isOdd ? 10n : 1n) * ten(Math.max(2 * shift, 0));
  const unit = ten(Math.max(-2 * shift, 0));
  let root = integerRoot(wide / unit);
  let exponent = Math.floor(x.exponent / 2) - shift;
  if (wide % unit === 0n && root * root === wide / unit) {
    root = shift >= 0 ? root / ten(shift) : root * ten(-shift);
    exponent += shift;
  } else if (root % 5n === 0n) root += 1n;
  return fixed(finite(0, root, exponent), context, ROUND_HALF_EVEN);
}

/** The greatest integer whose square is not more. */
function integerRoot(n: bigint): bigint {
  let root = ten(Math.ceil(n.toString().length / 2));
  for (;;) {
    const next = (root + n / root) / 2n;
    if (next >= root) return root;
    root = next;
  }
}

// --- Decimal ---------------------------------------------------------------------------------------------------------------

function partsOf(value: unknown): Parts {
  if (value instanceof Decimal) return value.$parts;
  const whole = as_int(value);
  if (whole !== undefined) return finite(whole < 0 ? 1 : 0, BigInt(whole < 0 ? -whole : whole), 0);
  if (typeof value === "string") return readDecimal(value) ?? invalid(getcontext(), ConversionSyntax);
  if (is_float(value)) {
    getcontext().raise(FloatOperation);
    return ofDouble(to_float(value));
  }
  if (Array.isArray(value)) {
    const [sign, digits, exponent] = value as [number, readonly number[], number];
    if (value.length !== 3) throw new ValueError("argument must be a sequence of length 3");
    return finite(sign === 1 ? 1 : 0, BigInt(digits.join("") || "0"), exponent);
  }
  throw new TypeError(`conversion from ${tp_name(value)} to Decimal is not supported`);
}

/** The exact value. */
function ofDouble(value: number): Parts {
  const sign = value < 0 || Object.is(value, -0) ? 1 : 0;
  if (!Number.isFinite(value)) return { sign, coefficient: 0n, exponent: 0, kind: Number.isNaN(value) ? "nan" : "infinity" };
  let mantissa = Math.abs(value);
  let scale = 0;
  for (; !Number.isInteger(mantissa); scale += 1) mantissa *= 2;
  return finite(sign, BigInt(mantissa) * 5n ** BigInt(scale), -scale);
}

/** The other operand; null: one that decimals do not calculate with. */
function operand(value: unknown): Parts | null {
  return value instanceof Decimal || as_int(value) !== undefined ? partsOf(value) : null;
}

/** A Decimal of parts that are there: results come often, and have no text to be read. */
function decimal(parts: Parts): Decimal {
  const made: Decimal = Object.create(Decimal.prototype);
  made.$parts = parts;
  return made;
}

function calculated(own: Parts, other: unknown, operation: Operation, reflected = false): unknown {
  const parts = operand(other);
  if (parts === null) return NotImplemented;
  const [x, y] = reflected ? [parts, own] : [own, parts];
  return decimal(x.kind === "nan" ? x : y.kind === "nan" ? y : operation(x, y, getcontext()));
}

function ordered(own: Parts, other: unknown, holds: (order: number) => boolean): unknown {
  const parts = is_float(other) ? partsOf(other) : operand(other);
  if (parts === null) return NotImplemented;
  const order = compareParts(own, parts);
  if (order === null) getcontext().raise(InvalidOperation);
  return order !== null && holds(order);
}

/** The int that it is rounded to. */
function whole(own: Parts, mode: string): number {
  const { sign, coefficient } = rescaled(own, 0, mode);
  return narrow(sign === 1 ? -coefficient : coefficient);
}

interface RoundingOptions {
  readonly rounding?: string | null;
  readonly context?: Context | null;
}

export class Decimal {
  $parts: Parts;

  constructor(value: unknown = "0", _context: unknown = null) {
    this.$parts = partsOf(value);
  }
  static from_float(value: unknown): Decimal {
    return new Decimal(value);
  }
  __add__(other: unknown): unknown { return calculated(this.$parts, other, sum); }
  __radd__(other: unknown): unknown { return calculated(this.$parts, other, sum, true); }
  __sub__(other: unknown): unknown { return calculated(this.$parts, other, (x, y, context) => sum(x, negated(y), context)); }
  __rsub__(other: unknown): unknown { return calculated(this.$parts, other, (x, y, context) => sum(x, negated(y), context), true); }
  __mul__(other: unknown): unknown { return calculated(this.$parts, other, product); }
  __rmul__(other: unknown): unknown { return calculated(this.$parts, other, product, true); }
  __truediv__(other: unknown): unknown { return calculated(this.$parts, other, quotient); }
  __rtruediv__(other: unknown): unknown { return calculated(this.$parts, other, quotient, true); }
  __floordiv__(other: unknown): unknown { return calculated(this.$parts, other, wholeQuotient); }
  __rfloordiv__(other: unknown): unknown { return calculated(this.$parts, other, wholeQuotient, true); }
  __mod__(other: unknown): unknown { return calculated(this.$parts, other, remainder); }
  __rmod__(other: unknown): unknown { return calculated(this.$parts, other, remainder, true); }
  __pow__(other: unknown): unknown { return calculated(this.$parts, other, power); }
  __rpow__(other: unknown): unknown { return calculated(this.$parts, other, power, true); }
  __divmod__(other: unknown): unknown {
    const whole = this.__floordiv__(other);
    return whole === NotImplemented ? whole : tuple(whole, this.__mod__(other));
  }
  __neg__(): Decimal {
    const parts = isZero(this.$parts) && getcontext().rounding !== ROUND_FLOOR ? { ...this.$parts, sign: 0 as const } : negated(this.$parts);
    return decimal(fixed(parts, getcontext()));
  }
  __pos__(): Decimal {
    const parts = isZero(this.$parts) && getcontext().rounding !== ROUND_FLOOR ? { ...this.$parts, sign: 0 as const } : this.$parts;
    return decimal(fixed(parts, getcontext()));
  }
  __abs__(): Decimal {
    return decimal(fixed({ ...this.$parts, sign: 0 }, getcontext()));
  }

  __eq__(other: unknown): unknown {
    const parts = is_float(other) ? partsOf(other) : operand(other);
    return parts === null ? NotImplemented : compareParts(this.$parts, parts) === 0;
  }
  __lt__(other: unknown): unknown { return ordered(this.$parts, other, (order) => order < 0); }
  __le__(other: unknown): unknown { return ordered(this.$parts, other, (order) => order <= 0); }
  __gt__(other: unknown): unknown { return ordered(this.$parts, other, (order) => order > 0); }
  __ge__(other: unknown): unknown { return ordered(this.$parts, other, (order) => order >= 0); }
  /** That of an equal int or float. */
  __hash__(): number {
    const { kind, sign, coefficient, exponent } = this.$parts;
    if (kind !== "finite") return kind === "nan" ? 0 : sign === 1 ? -INFINITY : INFINITY;
    return signedHash(coefficient * modularPower(exponent >= 0 ? 10n : inverse(10n), BigInt(Math.abs(exponent))), sign === 1);
  }
  /** An equal number where there is one, which then is the same key of a dict. */
  valueOf(): unknown {
    const { kind, exponent } = this.$parts;
    if (kind !== "finite" || Math.abs(exponent) > 300) return this;
    const value = Number(decimalText(this.$parts));
    return compareParts(ofDouble(value), this.$parts) === 0 ? value : this;
  }

  __bool__(): boolean {
    return !isZero(this.$parts);
  }
  __int__(): number {
    const { kind } = this.$parts;
    if (kind === "nan") throw new ValueError("cannot convert NaN to integer");
    if (kind === "infinity") throw new OverflowError("cannot convert Infinity to integer");
    return whole(this.$parts, ROUND_DOWN);
  }
  __trunc__(): number { return this.__int__(); }
  __floor__(): number { return whole(this.$parts, ROUND_FLOOR); }
  __ceil__(): number { return whole(this.$parts, ROUND_CEILING); }
  __float__(): number {
    return float(decimalText(this.$parts));
  }
  /** An int; with a number of places, a Decimal. */
  __round__(places: unknown = null): unknown {
    if (places == null) return whole(this.$parts, ROUND_HALF_EVEN);
    return this.quantize(decimal(finite(0, 1n, -to_position(places))));
  }
  __str__(): string {
    return decimalText(this.$parts);
  }
  __repr__(): string {
    return `Decimal('${decimalText(this.$parts)}')`;
  }
  __format__(spec: string): string {
    const mode = getcontext().rounding;
    return formatDecimal(this.$parts, spec, { digits: (x, count) => toDigits(x, count, mode), places: (x, count) => rescaled(x, -count, mode) });
  }

  /** Rounded to the exponent of `exp`. @throws InvalidOperation where that takes more digits than the context has. */
  quantize(exp: unknown, ...rest: unknown[]): Decimal {
    const given = by_names<RoundingOptions>(rest, ["rounding", "context"], "quantize");
    const context = given.context ?? getcontext();
    const [x, { exponent, kind }] = [this.$parts, partsOf(exp)];
    if (x.kind === "nan" || kind === "nan") return decimal(NAN);
    if (x.kind === "infinity" || kind === "infinity") return decimal(x.kind === kind ? x : invalid(context));
    const result = rescaled(x, exponent, given.rounding ?? context.rounding);
    if (exponent < context.Etiny() || exponent > context.Emax || adjusted(result) > context.Emax || (!isZero(result) && digitsOf(result).length > context.prec)) return decimal(invalid(context));
    if (exponent > x.exponent) {
      if (compareParts(result, x) !== 0) context.raise(Inexact);
      context.raise(Rounded);
    }
    return decimal(result);
  }
  to_integral_value(...rest: unknown[]): Decimal {
    const given = by_names<RoundingOptions>(rest, ["rounding", "context"], "to_integral_value");
    return this.$parts.exponent >= 0 ? this : decimal(rescaled(this.$parts, 0, given.rounding ?? (given.context ?? getcontext()).rounding));
  }
  to_integral(...rest: unknown[]): Decimal {
    return this.to_integral_value(...rest);
  }
  /** Without zeros at the end. */
  normalize(): Decimal {
    let parts = fixed(this.$parts, getcontext());
    if (isZero(parts)) return decimal({ ...parts, exponent: 0 });
    while (parts.kind === "finite" && parts.coefficient % 10n === 0n) parts = { ...parts, coefficient: parts.coefficient / 10n, exponent: parts.exponent + 1 };
    return decimal(parts);
  }
  sqrt(): Decimal {
    return decimal(squareRoot(this.$parts, getcontext()));
  }
  compare(other: unknown): Decimal {
    const order = compareParts(this.$parts, partsOf(other));
    return order === null ? decimal(NAN) : new Decimal(order);
  }
  max(other: unknown): Decimal {
    return decimal(fixed((compareParts(this.$parts, partsOf(other)) ?? 1) < 0 ? partsOf(other) : this.$parts, getcontext()));
  }
  min(other: unknown): Decimal {
    return decimal(fixed((compareParts(this.$parts, partsOf(other)) ?? -1) > 0 ? partsOf(other) : this.$parts, getcontext()));
  }
  scaleb(other: unknown): Decimal {
    return decimal(fixed({ ...this.$parts, exponent: this.$parts.exponent + to_position(other instanceof Decimal ? other.__int__() : other) }, getcontext()));
  }
  copy_abs(): Decimal {
    return decimal({ ...this.$parts, sign: 0 });
  }
  copy_negate(): Decimal {
    return decimal(negated(this.$parts));
  }
  copy_sign(other: unknown): Decimal {
    return decimal({ ...this.$parts, sign: partsOf(other).sign });
  }
  adjusted(): number {
    return adjusted(this.$parts);
  }
  as_tuple(): InstanceType<typeof DecimalTuple> {
    const { sign, kind, exponent } = this.$parts;
    const digits = kind === "nan" ? [] : [...digitsOf(this.$parts)].map(Number);
    return new DecimalTuple(sign, Tuple.collect(digits), kind === "finite" ? exponent : kind === "nan" ? "n" : "F");
  }
  as_integer_ratio(): readonly [number, number] {
    const { kind, sign, coefficient, exponent } = this.$parts;
    if (kind === "nan") throw new ValueError("cannot convert NaN to integer ratio");
    if (kind === "infinity") throw new OverflowError("cannot convert Infinity to integer ratio");
    let [top, bottom] = [coefficient * ten(Math.max(exponent, 0)), ten(Math.max(-exponent, 0))];
    for (const factor of [2n, 5n]) while (bottom % factor === 0n && top % factor === 0n) [top, bottom] = [top / factor, bottom / factor];
    return tuple(narrow(sign === 1 ? -top : top), narrow(bottom));
  }
  is_nan(): boolean { return this.$parts.kind === "nan"; }
  is_infinite(): boolean { return this.$parts.kind === "infinity"; }
  is_finite(): boolean { return this.$parts.kind === "finite"; }
  is_zero(): boolean { return isZero(this.$parts); }
  is_signed(): boolean { return this.$parts.sign === 1; }
}
declare_type(Decimal, "Decimal", "decimal");
