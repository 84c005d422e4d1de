// Python's arithmetic: + - * / // % ** and the unary signs, on ints of any size, floats, sequences and objects with
// `__add__` and its kin. The operators of sets, dicts and bits are in bitwise.ts; formatting with % in percent.ts.
// Specified by CPython's Objects/longobject.c, floatobject.c and abstract.c (binary_op1).
import { NotImplementedError, OverflowError, TypeError, ValueError, ZeroDivisionError } from "./exceptions.ts";
import { power } from "./elementary.ts";
import { box, Float } from "./float.ts";
import { as_int, bit_length, narrow, to_count, to_double } from "./integers.ts";
import { iter } from "./iteration.ts";
import { by_names } from "./keywords.ts";
import { Tuple } from "./list.ts";
import { percent_format } from "./percent.ts";
import { builtin_value, invoke, is_keywords, NotImplemented, special } from "./special.ts";
import { type, tp_name } from "./type.ts";

/** How an operator treats numbers. `ints` gets bigints only when plain numbers do not do. */
interface Operator {
  readonly symbol: string;
  /** The special method without its underscores. */
  readonly name: string;
  ints(a: bigint, b: bigint): unknown;
  floats?(a: number, b: number): unknown;
  /** Strings, lists, tuples; `NotImplemented` where it is none of these. */
  sequences?(a: unknown, b: unknown): unknown;
}

/** What the operators accept; a result is an int or a float, and typed `number` as both are in ports. */
export type Number = number | bigint;

const Plus: Operator = {
  symbol: "+",
  name: "add",
  ints: (a, b) => narrow(a + b),
  floats: (a, b) => box(a + b),
  sequences: concatenate,
};
const Minus: Operator = { symbol: "-", name: "sub", ints: (a, b) => narrow(a - b), floats: (a, b) => box(a - b) };
const Times: Operator = {
  symbol: "*",
  name: "mul",
  ints: (a, b) => narrow(a * b),
  floats: (a, b) => box(a * b),
  sequences: repeat,
};
const Over: Operator = { symbol: "/", name: "truediv", ints: divide_ints, floats: divide_floats };
const FloorOver: Operator = {
  symbol: "//",
  name: "floordiv",
  ints: (a, b) => narrow(floor_divide(a, b)),
  floats: (a, b) => box(divmod_floats(a, b)[0]),
};
const Modulo: Operator = {
  symbol: "%",
  name: "mod",
  ints: (a, b) => narrow(a - floor_divide(a, b) * b),
  floats: (a, b) => box(divmod_floats(a, b)[1]),
};
const DivMod: Operator = {
  symbol: "divmod()",
  name: "divmod",
  ints: (a, b) => {
    const quotient = floor_divide(a, b);
    return Tuple.of(narrow(quotient), narrow(a - quotient * b));
  },
  floats: (a, b) => {
    const [quotient, rest] = divmod_floats(a, b);
    return Tuple.of(box(quotient), box(rest));
  },
};
const Power: Operator = { symbol: "** or pow()", name: "pow", ints: power_ints, floats: power_floats };
const MatrixTimes: Operator = { symbol: "@", name: "matmul", ints: () => NotImplemented };

/** What has `__add__` decides what the sum is. */
interface Adds<R> {
  __add__(other: never): R;
}
interface Subtracts<R> {
  __sub__(other: never): R;
}

/** `a + b` */
export function add(a: Number, b: Number): number;
export function add(a: string, b: string): string;
export function add<A, B>(a: A[], b: B[]): (A | B)[];
export function add<A, B>(a: readonly A[], b: readonly B[]): readonly (A | B)[];
export function add<R>(a: Adds<R>, b: unknown): R;
export function add(a: unknown, b: unknown): unknown;
export function add(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return Number.isSafeInteger(sum) ? sum : narrow(BigInt(a) + BigInt(b));
    return box(sum);
  }
  if (typeof a === "string" && typeof b === "string") return a + b;
  return binary(Plus, a, b);
}

/** `a - b` */
export function sub(a: Number, b: Number): number;
export function sub<R>(a: Subtracts<R>, b: unknown): R;
export function sub(a: unknown, b: unknown): unknown;
export function sub(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number") {
    const difference = a - b;
    if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) {
      return Number.isSafeInteger(difference) ? difference : narrow(BigInt(a) - BigInt(b));
    }
    return box(difference);
  }
  return binary(Minus, a, b);
}

/** `a * b` */
export function mul(a: Number, b: Number): number;
export function mul(a: string, b: Number): string;
export function mul(a: Number, b: string): string;
export function mul<T>(a: T[], b: Number): T[];
export function mul<T>(a: Number, b: T[]): T[];
export function mul(a: unknown, b: unknown): unknown;
export function mul(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) {
      return Number.isSafeInteger(product) ? product + 0 : narrow(BigInt(a) * BigInt(b));
    }
    return box(product);
  }
  return binary(Times, a, b);
}

/** `a / b`: always a float. */
export function div(a: Number, b: Number): number;
export function div(a: unknown, b: unknown): unknown;
export function div(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number" && b !== 0 && Number.isSafeInteger(a) && Number.isSafeInteger(b)) {
    const quotient = a / b;
    return Number.isInteger(quotient) ? new Float(quotient) : quotient;
  }
  return binary(Over, a, b);
}

/** `a // b` */
export function floordiv(a: Number, b: Number): number;
export function floordiv(a: unknown, b: unknown): unknown;
export function floordiv(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number" && b !== 0 && Number.isSafeInteger(a) && Number.isSafeInteger(b)) {
    const rest = a % b;
    const quotient = (a - rest) / b;
    return (rest !== 0 && rest < 0 !== b < 0 ? quotient - 1 : quotient) + 0;
  }
  return binary(FloorOver, a, b);
}

/** `a % b`; of a string, its formatting. */
export function mod(a: Number, b: Number): number;
export function mod(a: string, b: unknown): string;
export function mod(a: unknown, b: unknown): unknown;
export function mod(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number" && b !== 0 && Number.isSafeInteger(a) && Number.isSafeInteger(b)) {
    const rest = a % b;
    return (rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest) + 0;
  }
  if (typeof a === "string") return percent_format(a, b);
  return binary(Modulo, a, b);
}

/** `divmod(a, b)` */
export function divmod(a: Number, b: Number): readonly [number, number];
export function divmod(a: unknown, b: unknown): readonly [unknown, unknown];
export function divmod(a: unknown, b: unknown): unknown {
  return binary(DivMod, a, b);
}

/** `a ** b`, `pow(a, b)`, `pow(a, b, m)` */
export function pow(a: Number, b: Number, modulus?: Number): number;
export function pow(a: unknown, b: unknown, modulus?: unknown): unknown;
export function pow(a: unknown, b?: unknown, modulus?: unknown): unknown {
  const given = modulus ?? b;
  if (is_keywords(given)) {
    const { base, exp, mod } = by_names<{ base: unknown; exp: unknown; mod: unknown }>(modulus === undefined ? [a, given] : [a, b, given], ["base", "exp", "mod"], "pow");
    return pow(base, exp, mod);
  }
  if (modulus == null) return binary(Power, a, b);
  const [x, y, m] = [as_int(a), as_int(b), as_int(modulus)];
  if (x === undefined || y === undefined || m === undefined) {
    throw new TypeError("pow() 3rd argument not allowed unless all arguments are integers");
  }
  return power_modulo(BigInt(x), BigInt(y), BigInt(m));
}

/** `a @ b`: only objects with `__matmul__` have it. */
export function matmul(a: unknown, b: unknown): unknown {
  return binary(MatrixTimes, a, b);
}

/** `-x` */
export function neg(x: Number): number;
export function neg(x: unknown): unknown;
export function neg(x: unknown): unknown {
  if (typeof x === "number") return 0 - x;
  if (typeof x === "bigint") return narrow(-x);
  if (typeof x === "boolean") return x ? -1 : 0;
  if (x instanceof Float) return new Float(-x.value);
  return unary("-", "__neg__", x);
}

/** `+x` */
export function pos(x: Number): number;
export function pos(x: unknown): unknown;
export function pos(x: unknown): unknown {
  if (typeof x === "number" || typeof x === "bigint" || x instanceof Float) return x;
  if (typeof x === "boolean") return x ? 1 : 0;
  return unary("+", "__pos__", x);
}

export function unary(symbol: string, method: string, x: unknown): unknown {
  const found = special(x, method);
  if (found !== undefined) return found.call(x);
  throw new TypeError(`bad operand type for unary ${symbol}: '${tp_name(x)}'`);
}

/** `a += b`: a list grows in place. The other `i…` operators are in bitwise.ts and below. */
export function iadd<A>(a: A[], b: Iterable<A>): A[];
export function iadd(a: Number, b: Number): number;
export function iadd(a: string, b: string): string;
export function iadd(a: unknown, b: unknown): unknown;
export function iadd(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && !(a instanceof Tuple)) {
    special_extend(a, b);
    return a;
  }
  return in_place("__iadd__", a, b, () => (typeof a === typeof b && typeof a === "number" ? add(a, b) : binary(Plus, a, b, "+=")));
}
/** `a -= b` */
export function isub<T>(a: T, b: unknown): T {
  return in_place("__isub__", a, b, () => binary(Minus, a, b, "-=")) as T;
}
/** `a *= b` */
export function imul<T>(a: T, b: unknown): T {
  if (Array.isArray(a) && !(a instanceof Tuple)) {
    const repeated = repeat(a, b);
    if (!Array.isArray(repeated)) throw unsupported("*=", a, b);
    a.length = 0;
    for (const item of repeated) a.push(item);
    return a;
  }
  return in_place("__imul__", a, b, () => binary(Times, a, b, "*=")) as T;
}

/** `a /= b`, `a //= b`, `a %= b`, `a **= b`, `a @= b`: in place where the class of `a` says how. */
export function idiv<T>(a: T, b: unknown): T {
  return in_place("__itruediv__", a, b, () => binary(Over, a, b, "/=")) as T;
}
export function ifloordiv<T>(a: T, b: unknown): T {
  return in_place("__ifloordiv__", a, b, () => binary(FloorOver, a, b, "//=")) as T;
}
export function imod<T>(a: T, b: unknown): T {
  return in_place("__imod__", a, b, () => (typeof a === "string" ? percent_format(a, b) : binary(Modulo, a, b, "%="))) as T;
}
export function ipow<T>(a: T, b: unknown): T {
  return in_place("__ipow__", a, b, () => binary(Power, a, b, "**=")) as T;
}
export function imatmul<T>(a: T, b: unknown): T {
  return in_place("__imatmul__", a, b, () => binary(MatrixTimes, a, b, "@=")) as T;
}

/** Tries the in-place method, then the plain operator. */
export function in_place(method: string, a: unknown, b: unknown, otherwise: () => unknown): unknown {
  const changed = invoke(a, method, b);
  return changed === NotImplemented ? otherwise() : changed;
}

function special_extend(target: unknown[], source: unknown): void {
  if (source === target) target.push(...target);
  else for (const item of iter(source)) target.push(item);
}

/** An operator on anything: numbers, sequences, then special methods of both sides as CPython orders them. */
export function binary(operator: Operator, a: unknown, b: unknown, symbol = operator.symbol): unknown {
  const x = numeric(a);
  // Floats and bools take a kind of int as the int that it is; an int asks it first.
  const y = numeric(x instanceof Float || typeof a === "boolean" ? as_int(builtin_value(b)) ?? b : b);
  if (x !== undefined && y !== undefined) {
    if (typeof x === "bigint" && typeof y === "bigint") {
      const result = operator.ints(x, y);
      if (result !== NotImplemented) return result;
    } else if (operator.floats !== undefined) {
      return operator.floats(double(x), double(y));
    }
  }
  const result = dispatch(operator.name, a, b);
  if (result !== NotImplemented) return result;
  const sequence = operator.sequences?.(a, b) ?? NotImplemented;
  if (sequence !== NotImplemented) return sequence;
  throw unsupported(symbol, a, b);
}

/** Calls `a.__name__(b)`, then `b.__rname__(a)`; the other way round when b's class derives from a's. */
export function dispatch(name: string, a: unknown, b: unknown): unknown {
  const left = `__${name}__`;
  const right = `__r${name}__`;
  const kind = type(a);
  if (special(b, right) !== undefined && type(b) !== kind && typeof a === "object" && b instanceof kind) {
    const result = invoke(b, right, a);
    return result === NotImplemented ? invoke(a, left, b) : result;
  }
  const result = invoke(a, left, b);
  return result === NotImplemented && type(b) !== kind ? invoke(b, right, a) : result;
}

export function unsupported(symbol: string, a: unknown, b: unknown): TypeError {
  return new TypeError(`unsupported operand type(s) for ${symbol}: '${tp_name(a)}' and '${tp_name(b)}'`);
}

/** A number as bigint (an int) or `Float`; `undefined` for anything else. */
export function numeric(x: unknown): bigint | Float | undefined {
  if (typeof x === "number") return Number.isSafeInteger(x) ? BigInt(x) : new Float(x);
  if (typeof x === "bigint") return x;
  if (typeof x === "boolean") return x ? 1n : 0n;
  return x instanceof Float ? x : undefined;
}

function double(x: bigint | Float): number {
  return typeof x === "bigint" ? to_double(x) : x.value;
}

function concatenate(a: unknown, b: unknown): unknown {
  if (typeof a === "string") {
    if (typeof b === "string") return a + b;
    throw new TypeError(`can only concatenate str (not "${tp_name(b)}") to str`);
  }
  if (!Array.isArray(a)) return NotImplemented;
  const kind = a instanceof Tuple ? "tuple" : "list";
  if (!Array.isArray(b) || a instanceof Tuple !== b instanceof Tuple) {
    throw new TypeError(`can only concatenate ${kind} (not "${tp_name(b)}") to ${kind}`);
  }
  const joined: unknown[] = a instanceof Tuple ? new Tuple() : [];
  for (const item of a) joined.push(item);
  for (const item of b) joined.push(item);
  return joined;
}

function repeat(a: unknown, b: unknown): unknown {
  const sequence = typeof a === "string" || Array.isArray(a);
  if (!sequence) return typeof b === "string" || Array.isArray(b) ? repeat(b, a) : NotImplemented;
  if (as_int(b) === undefined && special(b, "__index__") === undefined) {
    throw new TypeError(`can't multiply sequence by non-int of type '${tp_name(b)}'`);
  }
  const count = Math.max(0, to_count(b));
  if (typeof a === "string") return a.repeat(count);
  const result: unknown[] = a instanceof Tuple ? new Tuple() : [];
  for (let i = 0; i < count; i += 1) for (const item of a) result.push(item);
  return result;
}

function floor_divide(a: bigint, b: bigint): bigint {
  if (b === 0n) throw new ZeroDivisionError("division by zero");
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

/** The correctly rounded quotient of two ints: 66 bits of it and a sticky bit, then scaled. */
function divide_ints(a: bigint, b: bigint): number {
  if (b === 0n) throw new ZeroDivisionError("division by zero");
  if (a === 0n) return box(b < 0n ? -0 : 0);
  const shift = bit_length(a) - bit_length(b) - 66;
  const [dividend, divisor] = shift < 0 ? [a << BigInt(-shift), b] : [a, b << BigInt(shift)];
  let quotient = dividend / divisor;
  if (dividend % divisor !== 0n) quotient |= 1n;
  const half = Math.trunc(shift / 2);
  const result = globalThis.Number(quotient) * 2 ** half * 2 ** (shift - half);
  if (!isFinite(result)) throw new OverflowError("integer division result too large for a float");
  return box(result);
}

function divide_floats(a: number, b: number): number {
  if (b === 0) throw new ZeroDivisionError("division by zero");
  return box(a / b);
}

function divmod_floats(a: number, b: number): [number, number] {
  if (b === 0) throw new ZeroDivisionError("division by zero");
  let rest = a % b;
  let quotient = (a - rest) / b;
  if (rest !== 0) {
    if (rest < 0 !== b < 0) {
      rest += b;
      quotient -= 1;
    }
  } else {
    rest = b < 0 ? -0 : 0;
  }
  if (quotient === 0) return [a / b < 0 ? -0 : Object.is(a / b, -0) ? -0 : 0, rest];
  const floor = Math.floor(quotient);
  return [quotient - floor > 0.5 ? floor + 1 : floor, rest];
}

function power_ints(a: bigint, b: bigint): number {
  if (b < 0n) return power_floats(to_double(a), to_double(b));
  return narrow(a ** b);
}

function power_floats(a: number, b: number): number {
  if (b === 0 || a === 1) return box(1);
  if (a === 0 && b < 0) throw new ZeroDivisionError("zero to a negative power");
  if (a === -1 && (b === Infinity || b === -Infinity)) return box(1);
  if (a < 0 && isFinite(a) && isFinite(b) && !Number.isInteger(b)) {
    throw new NotImplementedError("complex numbers: a negative number to a fractional power");
  }
  const result = power(a, b);
  if (!isFinite(result) && isFinite(a) && isFinite(b)) throw new OverflowError(34, "Numerical result out of range");
  return box(result);
}

function power_modulo(base: bigint, exponent: bigint, modulus: bigint): number {
  if (modulus === 0n) throw new ValueError("pow() 3rd argument cannot be 0");
  let [x, n] = [base, exponent];
  if (n < 0n) {
    x = inverse(x, modulus);
    n = -n;
  }
  const floor = (value: bigint): bigint => ((value % modulus) + modulus) % modulus;
  x = floor(x);
  let result = floor(1n);
  for (; n > 0n; n >>= 1n) {
    if ((n & 1n) === 1n) result = floor(result * x);
    x = floor(x * x);
  }
  return narrow(result);
}

function inverse(x: bigint, modulus: bigint): bigint {
  let [old, current] = [x, modulus];
  let [s, t] = [1n, 0n];
  while (current !== 0n) {
    const quotient = old / current;
    [old, current] = [current, old - quotient * current];
    [s, t] = [t, s - quotient * t];
  }
  if (old !== 1n && old !== -1n) throw new ValueError("base is not invertible for the given modulus");
  return old === 1n ? s : -s;
}
