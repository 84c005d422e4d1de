// What a program's own kinds of str, int, float and tuple extend: `class Name(str)`. An object of the first three holds a
// plain value, made by `__new__`, and does with it what its type does; operators give plain values, as CPython's do.
// Kinds of list and dict stand with these: they are JavaScript's containers themselves.
// Specified by CPython's Objects/unicodeobject.c, longobject.c and floatobject.c (…_subtype_new).
//
// Runs inside QuickJS. No DOM, no Node.
import { add, div, divmod, floordiv, mod, mul, neg, numeric, pos, pow, sub } from "./arithmetic.ts";
import { and_, invert, lshift, or_, rshift, xor } from "./bitwise.ts";
import { eq, ge, gt, le, lt } from "./compare.ts";
import { format } from "./format.ts";
import { hash } from "./hash.ts";
import { int, type IntType, truncate } from "./integers.ts";
import { iter, len } from "./iteration.ts";
import { Tuple } from "./list.ts";
import { contains } from "./membership.ts";
import { Instance } from "./mro.ts";
import { abs, float, type FloatType, round, to_float } from "./numeric.ts";
import { repr } from "./repr.ts";
import { builtin_base, builtin_value, declare_type, lend_methods, NotImplemented, set_builtin_base, special } from "./special.ts";
import { str, type StrType } from "./str.ts";
import { at } from "./subscript.ts";
import { truth } from "./truth.ts";

const VALUE = Symbol("value");

class Valued extends Instance {
  declare readonly [VALUE]: unknown;

  static override __new__(...args: unknown[]): unknown {
    const make = builtin_base(this) as (...args: unknown[]) => unknown;
    return Object.defineProperty(super.__new__(), VALUE, { value: make(...args) });
  }
  override valueOf(): object {
    return this[VALUE] as object;
  }
}
declare_type(Valued, "object");

type Methods<T> = { [K in keyof T as T[K] extends (x: never, ...args: never) => unknown ? K : never]: T[K] extends (x: never, ...args: infer A) => infer R ? (...args: A) => R : never };
type Apart<T, K extends PropertyKey> = Omit<Methods<T>, K>;

export class StrBase extends Valued {}
export interface StrBase extends Apart<StrType, "maketrans"> {}
export class IntBase extends Valued {}
export interface IntBase extends Apart<IntType, "from_bytes"> {}
export class FloatBase extends Valued {}
export interface FloatBase extends Methods<FloatType> {}

/** Gives a class methods by their names without underscores; each gets the value of its object, then the arguments. */
function define(c: typeof Valued, methods: Readonly<Record<string, (value: unknown, ...args: unknown[]) => unknown>>): void {
  for (const [name, method] of Object.entries(methods)) {
    const own = function (this: Valued, ...args: unknown[]): unknown {
      return method(this[VALUE], ...args);
    };
    Object.defineProperty(c.prototype, `__${name}__`, { value: own, configurable: true, writable: true });
  }
}

/** Operators with whatever `takes` says that the type knows; what else there is may know them itself. */
function define_operators(c: typeof Valued, takes: (other: unknown) => boolean, operators: Readonly<Record<string, (a: unknown, b: unknown) => unknown>>, reflected = true): void {
  for (const [name, operator] of Object.entries(operators)) {
    define(c, { [name]: (value, other) => (takes(other) ? operator(value, builtin_value(other)) : NotImplemented) });
    if (reflected) define(c, { [`r${name}`]: (value, other) => (takes(other) ? operator(builtin_value(other), value) : NotImplemented) });
  }
}

const comparisons = { eq, lt, le, gt, ge };
const arithmetic = { add, sub, mul, truediv: div, floordiv, mod, divmod };
const isNumber = (x: unknown): boolean => numeric(builtin_value(x)) !== undefined;
const isText = (x: unknown): boolean => typeof builtin_value(x) === "string";
/** A kind of float is asked itself what it makes of an int. */
const isForInt = (x: unknown): boolean => isNumber(x) && !(x instanceof FloatBase);

for (const [c, base] of [[StrBase, str], [IntBase, int], [FloatBase, float]] as const) {
  declare_type(c, base.__name__);
  set_builtin_base(c, base);
  lend_methods(c, base);
  define(c, { repr, hash });
  Object.defineProperty(c.prototype, "__format__", { value(this: Valued, spec: string) { return spec === "" ? str(this) : format(this[VALUE], spec); }, configurable: true, writable: true });
}

define(StrBase, {
  str: (value) => value,
  len,
  getitem: at,
  iter: (value) => iter(value),
  contains,
  add: (value, other) => (isText(other) || special(other, "__radd__") === undefined ? add(value, builtin_value(other)) : NotImplemented),
  radd: (value, other) => (isText(other) ? add(builtin_value(other), value) : NotImplemented),
  mul, rmul: mul, mod,
});
define_operators(StrBase, isText, comparisons, false);
// What JavaScript's own functions take it for.
Object.defineProperty(StrBase.prototype, "toString", { value(this: Valued) { return this[VALUE]; }, configurable: true, writable: true });

const rounded = (value: unknown, digits?: unknown): unknown => round(value, digits);
const whole = (value: unknown): number => int(value);
for (const c of [IntBase, FloatBase]) define(c, { neg, pos, abs, bool: truth, int: whole, trunc: whole, round: rounded, float: (value) => float(value) });
define(IntBase, { index: (value) => value, invert, pow, rpow: (value, other) => pow(builtin_value(other), value), floor: whole, ceil: whole });
define_operators(IntBase, isForInt, comparisons, false);
define_operators(IntBase, isForInt, { ...arithmetic, lshift, rshift, and: and_, or: or_, xor });
define(FloatBase, { floor: (value) => truncate(Math.floor(to_float(value))), ceil: (value) => truncate(Math.ceil(to_float(value))) });
define_operators(FloatBase, isNumber, comparisons, false);
define_operators(FloatBase, isNumber, { ...arithmetic, pow });

/** A kind of tuple is a tuple of JavaScript's, which operators and slices make plain tuples of. */
export class TupleBase<T = unknown> extends Tuple<T> {
  constructor(...args: unknown[]) {
    super();
    const made = new.target.__new__(...args);
    if (made instanceof new.target) made.__init__(...args);
    return made as TupleBase<T>;
  }
  static __new__(...[items = []]: unknown[]): unknown {
    const made: unknown = Reflect.construct(Tuple, [], this);
    for (const item of iter(items)) (made as Tuple).push(item);
    return made;
  }
  __init__(..._: unknown[]): void {}
  __repr__(): string {
    return repr(Tuple.collect(this));
  }
}
declare_type(TupleBase, "tuple");
