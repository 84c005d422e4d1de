// & | ^ << >> ~ on ints and bools; on sets and dicts through their special methods.
import { dispatch, in_place, type Number, numeric, unary, unsupported } from "./arithmetic.ts";
import { ValueError } from "./exceptions.ts";
import { narrow } from "./integers.ts";
import { NotImplemented } from "./special.ts";
import { union_type } from "./union-type.ts";

/** `a & b`; the result has the type of the left side. */
export function and_<T>(a: T, b: unknown): T;
export function and_(a: unknown, b: unknown): unknown {
  return both("&", a, b);
}
/** `a | b` */
export function or_<T>(a: T, b: unknown): T;
export function or_(a: unknown, b: unknown): unknown {
  return either("|", a, b);
}
/** `a ^ b` */
export function xor<T>(a: T, b: unknown): T;
export function xor(a: unknown, b: unknown): unknown {
  return one("^", a, b);
}

/** `a << b` */
export function lshift(a: Number, b: Number): number;
export function lshift(a: unknown, b: unknown): unknown;
export function lshift(a: unknown, b: unknown): unknown {
  return left("<<", a, b);
}
/** `a >> b` */
export function rshift(a: Number, b: Number): number;
export function rshift(a: unknown, b: unknown): unknown;
export function rshift(a: unknown, b: unknown): unknown {
  return right(">>", a, b);
}
/** `~x` */
export function invert(x: Number): number;
export function invert(x: unknown): unknown;
export function invert(x: unknown): unknown {
  const value = numeric(x);
  return typeof value === "bigint" ? narrow(~value) : unary("~", "__invert__", x);
}

/** `a &= b`, `a |= b`, `a ^= b`: sets and dicts change in place. */
export function iand<T>(a: T, b: unknown): T {
  return in_place("__iand__", a, b, () => both("&=", a, b)) as T;
}
export function ior<T>(a: T, b: unknown): T {
  return in_place("__ior__", a, b, () => either("|=", a, b)) as T;
}
export function ixor<T>(a: T, b: unknown): T {
  return in_place("__ixor__", a, b, () => one("^=", a, b)) as T;
}
/** `a <<= b`, `a >>= b` */
export function ilshift<T>(a: T, b: unknown): T {
  return in_place("__ilshift__", a, b, () => left("<<=", a, b)) as T;
}
export function irshift<T>(a: T, b: unknown): T {
  return in_place("__irshift__", a, b, () => right(">>=", a, b)) as T;
}

function both(symbol: string, a: unknown, b: unknown): unknown {
  if (typeof a === "boolean" && typeof b === "boolean") return a && b;
  return bits(symbol, "and", a, b, (x, y) => x & y);
}
function either(symbol: string, a: unknown, b: unknown): unknown {
  if (typeof a === "boolean" && typeof b === "boolean") return a || b;
  return union_type(a, b) ?? bits(symbol, "or", a, b, (x, y) => x | y);
}
function one(symbol: string, a: unknown, b: unknown): unknown {
  if (typeof a === "boolean" && typeof b === "boolean") return a !== b;
  return bits(symbol, "xor", a, b, (x, y) => x ^ y);
}
function left(symbol: string, a: unknown, b: unknown): unknown {
  return bits(symbol, "lshift", a, b, (x, y) => x << count(y));
}
function right(symbol: string, a: unknown, b: unknown): unknown {
  return bits(symbol, "rshift", a, b, (x, y) => x >> count(y));
}

function count(y: bigint): bigint {
  if (y < 0n) throw new ValueError("negative shift count");
  return y;
}

function bits(symbol: string, name: string, a: unknown, b: unknown, ints: (x: bigint, y: bigint) => bigint): unknown {
  const x = numeric(a);
  const y = numeric(b);
  if (typeof x === "bigint" && typeof y === "bigint") return narrow(ints(x, y));
  const result = dispatch(name, a, b);
  if (result === NotImplemented) throw unsupported(symbol, a, b);
  return result;
}

