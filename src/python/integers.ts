// Python's int and bool: integral numbers, bigint beyond 2^53, and the way between them; `int()`, `bool()`, `bin`,
// `hex`, `oct`. Arithmetic is in arithmetic.ts.
import { Bytes } from "./bytes.ts";
import { check_digits } from "./decimal-digits.ts";
import { IndexError, OverflowError, TypeError, ValueError } from "./exceptions.ts";
import { Float } from "./float.ts";
import { by_names, keyword } from "./keywords.ts";
import { repr } from "./repr.ts";
import { declare_type, special } from "./special.ts";
import { truth } from "./truth.ts";
import { type BuiltinType, type_name } from "./type.ts";

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/** A bigint as an int of a port: a number where it fits. Typed `number`, as every int of a port is. */
export function narrow(x: bigint): number {
  return (x <= LARGEST && x >= -LARGEST ? Number(x) : x) as number;
}

/** The int value of an int or bool; `undefined` for everything else. */
export function as_int(x: unknown): number | bigint | undefined {
  if (typeof x === "number") return Number.isSafeInteger(x) ? x : undefined;
  if (typeof x === "bigint") return x;
  if (typeof x === "boolean") return x ? 1 : 0;
  return undefined;
}

/** An int, or what `__index__` gives, as CPython's `PyNumber_Index`. */
export function to_index(x: unknown): number | bigint {
  const direct = as_int(x);
  if (direct !== undefined) return direct;
  const found = as_int(special(x, "__index__")?.call(x));
  if (found !== undefined) return found;
  throw new TypeError(`'${type_name(x)}' object cannot be interpreted as an integer`);
}

/** An int that counts or indexes something: a plain number, clipped to ±2^53. */
export function to_count(x: unknown): number {
  const index = to_index(x);
  return typeof index === "number" ? index : index > 0n ? Number.MAX_SAFE_INTEGER : -Number.MAX_SAFE_INTEGER;
}

/** An index of a sequence, clipped to ±2^53. @throws IndexError where CPython's `Py_ssize_t` cannot hold it. */
export function to_position(x: unknown): number {
  const index = to_index(x);
  if (typeof index === "bigint" && BigInt.asIntN(64, index) !== index) throw new IndexError(`cannot fit '${type_name(x)}' into an index-sized integer`);
  return to_count(index);
}

/** An int as a double. @throws OverflowError beyond the range of a double. */
export function to_double(x: number | bigint): number {
  const value = Number(x);
  if (value === Infinity || value === -Infinity) throw new OverflowError("int too large to convert to float");
  return value;
}

/** A double as an int, towards zero. */
export function truncate(x: number): number {
  if (x !== x) throw new ValueError("cannot convert float NaN to integer");
  if (x === Infinity || x === -Infinity) throw new OverflowError("cannot convert float infinity to integer");
  const whole = Math.trunc(x) + 0;
  return Number.isSafeInteger(whole) ? whole : narrow(BigInt(whole));
}

export function bit_length(x: number | bigint): number {
  if (typeof x === "bigint") return (x < 0n ? -x : x).toString(2).length;
  return x === 0 ? 0 : Math.abs(x).toString(2).length;
}

export interface IntType extends BuiltinType<number> {
  (x?: unknown, base?: unknown): number;
  bit_length(x: number | bigint): number;
  bit_count(x: number | bigint): number;
  from_bytes(bytes: Iterable<number>, ...options: unknown[]): number;
  to_bytes(x: number | bigint, ...options: unknown[]): Bytes;
  is_integer(x: number | bigint): boolean;
  as_integer_ratio(x: number | bigint): readonly number[];
}

/** `int()`, `int(x)`, `int("ff", 16)` */
export const int: IntType = Object.assign(
  function (x?: unknown, base?: unknown): number {
    const radix = keyword(base, "base");
    if (radix !== undefined) {
      if (typeof x !== "string") throw new TypeError("int() can't convert non-string with explicit base");
      return parse_int(x, to_count(radix));
    }
    if (x === undefined) return 0;
    if (typeof x === "string") return parse_int(x, 10);
    if (typeof x === "number") return Number.isSafeInteger(x) ? x : truncate(x);
    if (typeof x === "boolean") return x ? 1 : 0;
    if (typeof x === "bigint") return narrow(x);
    if (x instanceof Float) return truncate(x.value);
    const method = special(x, "__int__") ?? special(x, "__index__") ?? special(x, "__trunc__");
    const value = as_int(method?.call(x));
    if (value !== undefined) return value as number;
    if (method === undefined && special(x, "decode") !== undefined) return parse_int(String(special(x, "decode")?.call(x)), 10, x);
    throw new TypeError(
      `int() argument must be a string, a bytes-like object or a real number, not '${type_name(x)}'`,
    );
  },
  {
    bit_length,
    bit_count: (x: number | bigint): number => {
      let count = 0;
      for (const digit of x.toString(2)) if (digit === "1") count += 1;
      return count;
    },
    from_bytes,
    to_bytes,
    is_integer: (): boolean => true,
    as_integer_ratio: (x: number | bigint): readonly number[] => [x as number, 1],
  },
);
declare_type(int, "int");

/** `int.from_bytes(bytes, byteorder="big", *, signed=False)` */
function from_bytes(bytes: Iterable<number>, ...options: unknown[]): number {
  const { byteorder, signed } = by_names<ByteOptions>(options, ["byteorder", "signed"], "from_bytes");
  const digits = [...bytes];
  if (is_little(byteorder)) digits.reverse();
  let value = 0n;
  for (const digit of digits) value = (value << 8n) | BigInt(digit);
  return narrow(truth(signed) ? BigInt.asIntN(digits.length * 8, value) : value);
}

/** `x.to_bytes(length=1, byteorder="big", *, signed=False)` @throws OverflowError */
function to_bytes(x: number | bigint, ...options: unknown[]): Bytes {
  const { length, byteorder, signed } = by_names<ByteOptions>(options, ["length", "byteorder", "signed"], "to_bytes");
  const little = is_little(byteorder);
  const count = length === undefined ? 1 : to_count(length);
  if (count < 0) throw new ValueError("length argument must be non-negative");
  const value = BigInt(x);
  const bits = BigInt(count * 8);
  if (value < 0n && !truth(signed)) throw new OverflowError("can't convert negative int to unsigned");
  const fits = truth(signed) ? (count === 0 ? value === 0n : value >= -(1n << (bits - 1n)) && value < 1n << (bits - 1n)) : value < 1n << bits;
  if (!fits) throw new OverflowError("int too big to convert");
  const digits = Array.from({ length: count }, (_, index) => Number((value >> BigInt(index * 8)) & 255n));
  return new Bytes(little ? digits : digits.reverse());
}

interface ByteOptions {
  readonly length?: unknown;
  readonly byteorder?: unknown;
  readonly signed?: unknown;
}

function is_little(order: unknown = "big"): boolean {
  if (order !== "little" && order !== "big") throw new ValueError("byteorder must be either 'little' or 'big'");
  return order === "little";
}

export interface BoolType extends BuiltinType<boolean> {
  (x?: unknown): boolean;
}
export const bool: BoolType = (x?: unknown): boolean => truth(x);
declare_type(bool, "bool");

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";

/** `given` is what a message shows: bytes, where the digits came in bytes. */
function parse_int(source: string, base: number, given: unknown = source): number {
  if (base !== 0 && (base < 2 || base > 36)) throw new ValueError("int() base must be >= 2 and <= 36, or 0");
  const invalid = (): ValueError => new ValueError(`invalid literal for int() with base ${base}: ${repr(given)}`);
  let text = source.trim().toLowerCase();
  let sign = 1;
  if (text[0] === "-" || text[0] === "+") {
    if (text[0] === "-") sign = -1;
    text = text.slice(1);
  }
  let radix = base;
  const prefix = text.slice(0, 2);
  const announced = prefix === "0x" ? 16 : prefix === "0o" ? 8 : prefix === "0b" ? 2 : 0;
  if (announced !== 0 && (base === 0 || base === announced)) {
    radix = announced;
    text = text.slice(2);
    if (text[0] === "_") text = text.slice(1);
  } else if (base === 0) {
    radix = 10;
    if (text.length > 1 && text[0] === "0" && /[1-9]/.test(text)) throw invalid();
  }
  if (text === "" || text[0] === "_" || text.endsWith("_") || text.includes("__")) throw invalid();
  // Bases that are powers of two are read without end.
  if ((radix & (radix - 1)) !== 0) check_digits(text.replaceAll("_", "").length);
  let value = 0;
  let big = 0n;
  let exact = true;
  for (const character of text) {
    if (character === "_") continue;
    const digit = decimal_digit(character);
    if (digit < 0 || digit >= radix) throw invalid();
    if (exact) {
      const next = value * radix + digit;
      if (Number.isSafeInteger(next)) {
        value = next;
        continue;
      }
      exact = false;
      big = BigInt(value);
    }
    big = big * BigInt(radix) + BigInt(digit);
  }
  return exact ? sign * value + 0 : narrow(sign < 0 ? -big : big);
}

function decimal_digit(character: string): number {
  return DIGITS.indexOf(character);
}

function in_base(x: unknown, base: number, prefix: string): string {
  const value = to_index(x);
  return value < 0 ? "-" + prefix + value.toString(base).slice(1) : prefix + value.toString(base);
}

export const bin = (x: unknown): string => in_base(x, 2, "0b");
export const oct = (x: unknown): string => in_base(x, 8, "0o");
export const hex = (x: unknown): string => in_base(x, 16, "0x");

