// Types and bounds of arithmetic on numbers.
import type { Operator } from "../syntax.ts";
import { addBounds, bigInt, float, int, intOf, isOnly, members, type Type, union } from "../types.ts";

type Range = { readonly low: number; readonly high: number };

function rangeOf(type: Type): Range | null {
  if (type.kind === "int") return type;
  return type.kind === "bool" ? { low: 0, high: 1 } : null;
}

/** Whether all values of a type are numbers. */
export function isNumeric(type: Type): boolean {
  return isOnly(type, "int", "float", "bool");
}

/** The type of `a op b` where both are numbers. */
export function numericResult(op: Operator, a: Type, b: Type): Type {
  return union(members(a).flatMap((x) => members(b).map((y) => pair(op, x, y))));
}

function pair(op: Operator, a: Type, b: Type): Type {
  const x = rangeOf(a);
  const y = rangeOf(b);
  if (!x || !y) return float;
  switch (op) {
    case "+": return intOf(addBounds(x.low, y.low), addBounds(x.high, y.high));
    case "-": return intOf(addBounds(x.low, -y.high), addBounds(x.high, -y.low));
    case "*": return corners(x, y, (m, n) => (m === 0 || n === 0 ? 0 : m * n));
    case "/": return float;
    case "//":
      if (y.low <= 0 && y.high >= 0) return intOf(-size(x), size(x));
      return corners(x, y, (m, n) => Math.floor(m / n));
    case "%":
      if (y.low > 0) return intOf(0, Math.min(y.high - 1, x.low >= 0 ? x.high : Infinity));
      return intOf(-size(y), size(y));
    case "**": return power(x, y);
    case "<<": return y.low < 0 ? bigInt : corners(x, y, (m, n) => m * 2 ** n);
    case ">>": return x.low >= 0 ? intOf(0, x.high) : intOf(x.low, Math.max(0, x.high));
    case "&": return x.low >= 0 && y.low >= 0 ? intOf(0, Math.min(x.high, y.high)) : int;
    case "|": case "^": return x.low >= 0 && y.low >= 0 ? intOf(0, 2 ** (Math.floor(Math.log2(Math.max(x.high, y.high, 1))) + 1) - 1) : intOf(-size(x) - size(y), size(x) + size(y));
    case "@": return int;
  }
}

function size(range: Range): number {
  return Math.max(Math.abs(range.low), Math.abs(range.high));
}

function corners(x: Range, y: Range, f: (a: number, b: number) => number): Type {
  const all = [f(x.low, y.low), f(x.low, y.high), f(x.high, y.low), f(x.high, y.high)];
  if (all.some(Number.isNaN)) return bigInt;
  return intOf(Math.min(...all), Math.max(...all));
}

function power(x: Range, y: Range): Type {
  if (y.high < 0) return float;
  const high = size(x) ** y.high;
  const result = x.low >= 0 ? intOf(0, high) : intOf(-high, high);
  return y.low < 0 ? union([result, float]) : result;
}

/** Whether a number as written, in digits or in a text, is beyond 2^53. */
export function isLarge(value: number): boolean {
  return Math.abs(value) > Number.MAX_SAFE_INTEGER && Number.isFinite(value);
}

/** The type of `-x`. */
export function negated(type: Type): Type {
  return union(members(type).map((each) => {
    const range = rangeOf(each);
    return range ? intOf(-range.high, -range.low) : each;
  }));
}

/** Whether an int of this type surely fits a number exactly. */
export function isSafe(type: Type): boolean {
  return members(type).every((each) => each.kind !== "int" || (each.low >= Number.MIN_SAFE_INTEGER && each.high <= Number.MAX_SAFE_INTEGER));
}
