// `float()`, `abs`, `round`: builtin functions on numbers.
import { OverflowError, TypeError, ValueError } from "./exceptions.ts";
import { box, Float } from "./float.ts";
import { fixed } from "./decimal.ts";
import { as_int, narrow, to_count, to_double, truncate } from "./integers.ts";
import { repr } from "./repr.ts";
import { declare_type, special } from "./special.ts";
import { Tuple } from "./list.ts";
import { keyword } from "./keywords.ts";
import { type BuiltinType, type_name } from "./type.ts";

export interface FloatType extends BuiltinType<number> {
  (x?: unknown): number;
  is_integer(x: number): boolean;
  hex(x: number): string;
  as_integer_ratio(x: number): readonly [number, number];
}

/** `float()`, `float(2)`, `float("1e3")`, `float("inf")`. Typed number; an integral value is a box that prints `2.0`. */
export const float: FloatType = Object.assign(
  function (x?: unknown): number {
    if (typeof x === "number") return box(x);
    if (x === undefined) return box(0);
    if (typeof x === "string") return box(parse_float(x));
    const decode = special(x, "__float__") === undefined ? special(x, "decode") : undefined;
    if (decode !== undefined) return box(parse_float(String(decode.call(x)), x));
    return box(to_float(x, "float() argument must be a string or a real number, not '%'"));
  },
  {
    is_integer: (x: number): boolean => Number.isInteger(to_float(x)),
    hex: (x: number): string => float_hex(to_float(x)),
    as_integer_ratio: (x: number): readonly [number, number] => float_ratio(to_float(x)),
  },
);
declare_type(float, "float");

/** The double of any real number. `%` in the message stands for the type's name. */
export function to_float(x: unknown, message = "must be real number, not %"): number {
  if (typeof x === "number") return x;
  if (x instanceof Float) return x.value;
  const whole = as_int(x);
  if (whole !== undefined) return to_double(whole);
  const converted = special(x, "__float__") ?? special(x, "__index__");
  if (converted !== undefined) return to_float(converted.call(x));
  throw new TypeError(message.replace("%", type_name(x)));
}

/** `given` is what a message shows: bytes, where the digits came in bytes. */
function parse_float(source: string, given: unknown = source): number {
  const text = source.trim().toLowerCase();
  const plain = text.includes("_") && /(^|\D)_|_(\D|$)/.test(text) ? "invalid" : text.replaceAll("_", "");
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/.test(plain)) return Number(plain);
  const unsigned = plain.startsWith("-") || plain.startsWith("+") ? plain.slice(1) : plain;
  const sign = plain.startsWith("-") ? -1 : 1;
  if (unsigned === "inf" || unsigned === "infinity") return sign * Infinity;
  if (unsigned === "nan") return NaN;
  throw new ValueError(`could not convert string to float: ${repr(given)}`);
}

/** `abs(x)` */
export function abs(x: number | bigint): number;
export function abs(x: unknown): unknown;
export function abs(x: unknown): unknown {
  if (typeof x === "number") return Math.abs(x);
  if (typeof x === "bigint") return narrow(x < 0n ? -x : x);
  if (typeof x === "boolean") return x ? 1 : 0;
  if (x instanceof Float) return new Float(Math.abs(x.value));
  const method = special(x, "__abs__");
  if (method !== undefined) return method.call(x);
  throw new TypeError(`bad operand type for abs(): '${type_name(x)}'`);
}

/** `round(x)` to an int, halves to even; `round(x, n)` to n decimals, exactly as CPython rounds. */
export function round(x: number | bigint, ndigits?: number | null | { ndigits?: number | null }): number;
export function round(x: unknown, ndigits?: unknown): unknown;
export function round(x: unknown, ndigits?: unknown): unknown {
  const digits = keyword(ndigits, "ndigits");
  const whole = as_int(x);
  if (whole !== undefined) return digits == null ? whole : round_int(whole, to_count(digits));
  if (typeof x === "number" || x instanceof Float) {
    const value = Number(x);
    return digits == null ? round_half_even(value) : box(round_float(value, to_count(digits)));
  }
  const method = special(x, "__round__");
  if (method !== undefined) return digits == null ? method.call(x) : method.call(x, digits);
  throw new TypeError(`type ${type_name(x)} doesn't define __round__ method`);
}

function round_half_even(value: number): number {
  if (!isFinite(value)) return truncate(value);
  const floor = Math.floor(value);
  const rest = value - floor;
  const up = rest > 0.5 || (rest === 0.5 && floor % 2 !== 0);
  return truncate(up ? floor + 1 : floor);
}

function round_float(value: number, digits: number): number {
  if (!isFinite(value) || value === 0 || digits > 323) return value;
  if (digits < -308) return value < 0 ? -0 : 0;
  let rounded: number;
  if (digits >= 0) {
    rounded = Number(fixed(value, digits));
  } else {
    // Exact: the value's integer part decides, and what lies behind the point breaks ties upwards.
    const unit = 10n ** BigInt(-digits);
    const size = Math.abs(value);
    const part = BigInt(Math.floor(size));
    const rest = part % unit;
    const half = rest * 2n;
    const beyond = size > Math.floor(size);
    const down = part - rest;
    const up = half > unit || (half === unit && (beyond || (down / unit) % 2n === 1n));
    rounded = Math.sign(value) * Number(up ? down + unit : down);
    if (rounded === 0) rounded = value < 0 ? -0 : 0;
  }
  if (!isFinite(rounded)) throw new OverflowError("rounded value too large to represent");
  return rounded;
}

function round_int(value: number | bigint, digits: number): number {
  if (digits >= 0) return value as number;
  const unit = 10n ** BigInt(-digits);
  const whole = BigInt(value);
  const rest = ((whole % unit) + unit) % unit;
  const down = whole - rest;
  const up = rest * 2n > unit || (rest * 2n === unit && (down / unit) % 2n !== 0n);
  return narrow(up ? down + unit : down);
}

function float_ratio(value: number): readonly [number, number] {
  if (value !== value) throw new ValueError("cannot convert NaN to integer ratio");
  if (!isFinite(value)) throw new OverflowError("cannot convert Infinity to integer ratio");
  let numerator = value;
  let shift = 0n;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    shift += 1n;
  }
  return Tuple.of(narrow(BigInt(numerator)), narrow(1n << shift)) as unknown as readonly [number, number];
}

function float_hex(value: number): string {
  if (!isFinite(value)) return repr(value);
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  let size = Math.abs(value);
  if (size === 0) return `${sign}0x0.0p+0`;
  let exponent = 0;
  while (size >= 2) {
    size /= 2;
    exponent += 1;
  }
  while (size < 1 && exponent > -1022) {
    size *= 2;
    exponent -= 1;
  }
  const lead = Math.floor(size);
  const digits = ((size - lead) * 2 ** 52).toString(16).padStart(13, "0");
  return `${sign}0x${lead}.${digits}p${exponent < 0 ? "-" : "+"}${Math.abs(exponent)}`;
}
