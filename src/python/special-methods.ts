// The special methods of builtin values as functions: `prices.__getitem__` as a key, `count().__next__` as a factory. An
// operator does what they do; which type has which is in builtin-members.ts.
import { text_of } from "./as-text.ts";
import { add, div, divmod, floordiv, mod, mul, neg, pos, pow, sub } from "./arithmetic.ts";
import { and_, invert, lshift, or_, rshift, xor } from "./bitwise.ts";
import { has_special_name } from "./builtin-members.ts";
import { eq, ge, gt, le, lt, ne } from "./compare.ts";
import { hash } from "./hash.ts";
import { int } from "./integers.ts";
import { iter, len, next, reversed } from "./iteration.ts";
import { contains } from "./membership.ts";
import { float } from "./numeric.ts";
import { repr } from "./repr.ts";
import { NotImplemented, special } from "./special.ts";
import { at, del_at, set_at } from "./subscript.ts";
import { truth } from "./truth.ts";
import { module_of, type } from "./type.ts";

type Operation = (x: unknown, ...operands: readonly unknown[]) => unknown;

const operations: Readonly<Record<string, Operation>> = {
  len, iter, next, contains, hash, repr, int, float, neg, pos, invert,
  str: (x) => text_of(x),
  reversed: (x) => reversed(x as readonly unknown[]),
  bool: truth,
  index: int,
  abs: (x) => (lt(x, 0) ? neg(x) : x),
  getitem: at,
  setitem: set_at,
  delitem: del_at,
};

/** Operators of two: to numbers, those of another kind are not theirs to answer for. */
const binary: Readonly<Record<string, (a: unknown, b: unknown) => unknown>> = {
  add, sub, mul, truediv: div, floordiv, mod, divmod, pow, and: and_, or: or_, xor, lshift, rshift, eq, ne, lt, le, gt, ge,
};

const comparisons: readonly string[] = ["eq", "ne", "lt", "le", "gt", "ge"];

/** The special method `name` of a builtin value, bound to it; `undefined` where the value's type has none. */
export function special_method(x: unknown, name: string): ((...operands: readonly unknown[]) => unknown) | undefined {
  const isIterator = !Array.isArray(x) && special(x, "next") !== undefined && (name === "__next__" || name === "__iter__");
  if (!isIterator && !has_special_name(x, name)) return undefined;
  const bare = name.slice(2, -2);
  const operation = operations[bare];
  if (operation !== undefined) return (...operands) => operation(x, ...operands);
  const forward = binary[bare];
  if (forward !== undefined) return (b) => (answers(x, b, bare) ? forward(x, b) : NotImplemented);
  const backward = bare.startsWith("r") ? binary[bare.slice(1)] : undefined;
  return backward === undefined ? undefined : (a) => (answers(x, a, bare) ? backward(a, x) : NotImplemented);
}

/** Whether the type of `x` does something with `other`, and does not leave it to the other's type. */
function answers(x: unknown, other: unknown, operator: string): boolean {
  if (module_of(type(x)) !== "builtins") return (operator === "eq" || operator === "ne") && x === other;
  const [kind, its] = [kindOf(x), kindOf(other)];
  if (kind === "int" || kind === "float") return its === kind || (kind === "float" && its === "int");
  return !comparisons.includes(operator) || its === kind;
}

function kindOf(x: unknown): string {
  const name = type(x).__name__;
  return name === "bool" ? "int" : name;
}
