// == != < <= > >= as Python means them, and `is`. Containers compare item by item, objects through `__eq__`, `__lt__`
// and their kin. Specified by CPython's Objects/object.c (do_richcompare).
import { TypeError } from "./exceptions.ts";
import { Float } from "./float.ts";
import { Tuple } from "./list.ts";
import { invoke, is_callable_object, NotImplemented, special } from "./special.ts";
import { truth } from "./truth.ts";
import { type, tp_name } from "./type.ts";

/** `a == b` */
export function eq(a: unknown, b: unknown): boolean {
  if (a === b && !asks(a)) return true;
  const kind = typeof a;
  if (kind === typeof b && kind !== "object" && !is_callable_object(a)) return typeof a === "function" && typeof b === "function" && same_method(a, b);
  const x = plain(a);
  const y = plain(b);
  if (x !== undefined && y !== undefined) return x == y;
  if (a == null || b == null) return a == b;
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length || a instanceof Tuple !== b instanceof Tuple) return false;
    for (let i = 0; i < a.length; i += 1) if (!same(a[i], b[i])) return false;
    return true;
  }
  const answer = compared("__eq__", "__eq__", a, b);
  return answer !== NotImplemented && truth(answer);
}

/** Whether an object says itself whether it equals itself. */
function asks(x: unknown): boolean {
  return typeof x === "object" ? !Array.isArray(x) && special(x, "__eq__") !== undefined : is_callable_object(x);
}

/** Bound methods are equal when they are one method of one object. */
function same_method(a: Function, b: Function): boolean {
  return "__self__" in a && "__self__" in b && a.__self__ === b.__self__ && Reflect.get(a, "__func__") === Reflect.get(b, "__func__");
}

/** `a != b` */
export function ne(a: unknown, b: unknown): boolean {
  if (special(a, "__ne__") !== undefined || special(b, "__ne__") !== undefined) {
    const answer = compared("__ne__", "__ne__", a, b);
    if (answer !== NotImplemented) return truth(answer);
    if (special(a, "__ne__") !== undefined && special(b, "__eq__") === undefined) return !is_(a, b);
  }
  return !eq(a, b);
}

const RICH = { "==": ["__eq__", "__eq__", eq], "!=": ["__ne__", "__ne__", ne], "<": ["__lt__", "__gt__", lt], "<=": ["__le__", "__ge__", le], ">": ["__gt__", "__lt__", gt], ">=": ["__ge__", "__le__", ge] } as const;

/** `a < b` where a class gives something else than a bool: what it gives. */
export function rich_compare(a: unknown, operator: keyof typeof RICH, b: unknown): unknown {
  const [method, reflected, otherwise] = RICH[operator];
  const answer = compared(method, reflected, a, b);
  return answer === NotImplemented ? otherwise(a, b) : answer;
}

/** `a is b` */
export function is_(a: unknown, b: unknown): boolean {
  return a === b || (a == null && b == null) || (a !== a && b !== b);
}

/** `a is b or a == b`, as containers compare their items. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || (a !== a && b !== b && typeof a === "number" && typeof b === "number") || eq(a, b);
}

export function lt(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") return a < b;
  return ordered("<", "__lt__", "__gt__", a, b);
}
export function le(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") return a <= b;
  return ordered("<=", "__le__", "__ge__", a, b);
}
export function gt(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") return a > b;
  return ordered(">", "__gt__", "__lt__", a, b);
}
export function ge(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") return a >= b;
  return ordered(">=", "__ge__", "__le__", a, b);
}

type Order = "<" | "<=" | ">" | ">=";

function ordered(order: Order, method: string, reflected: string, a: unknown, b: unknown): boolean {
  const x = plain(a);
  const y = plain(b);
  if (x !== undefined && y !== undefined) return holds(order, x < y ? -1 : x > y ? 1 : x == y ? 0 : NaN);
  if (typeof a === "string" && typeof b === "string") return holds(order, compare_strings(a, b));
  if (Array.isArray(a) && Array.isArray(b) && a instanceof Tuple === b instanceof Tuple) {
    const shorter = Math.min(a.length, b.length);
    for (let i = 0; i < shorter; i += 1) {
      if (!same(a[i], b[i])) return ordered(order, method, reflected, a[i], b[i]);
    }
    return holds(order, a.length - b.length);
  }
  const answer = compared(method, reflected, a, b);
  if (answer !== NotImplemented) return truth(answer);
  throw new TypeError(
    `'${order}' not supported between instances of '${tp_name(a)}' and '${tp_name(b)}'`,
  );
}

function holds(order: Order, difference: number): boolean {
  switch (order) {
    case "<":
      return difference < 0;
    case "<=":
      return difference <= 0;
    case ">":
      return difference > 0;
    case ">=":
      return difference >= 0;
  }
}

/** Asks `a.method(b)`, then `b.reflected(a)`; b first when its class derives from a's. */
function compared(method: string, reflected: string, a: unknown, b: unknown): unknown {
  const kind = type(a);
  if (typeof b === "object" && special(b, reflected) !== undefined && type(b) !== kind && b instanceof kind) {
    const answer = invoke(b, reflected, a);
    return answer === NotImplemented ? invoke(a, method, b) : answer;
  }
  const answer = invoke(a, method, b);
  return answer === NotImplemented ? invoke(b, reflected, a) : answer;
}

/** A number of any kind as number or bigint, which JavaScript compares exactly. */
function plain(x: unknown): number | bigint | undefined {
  if (typeof x === "number" || typeof x === "bigint") return x;
  if (typeof x === "boolean") return x ? 1 : 0;
  return x instanceof Float ? x.value : undefined;
}

/** Order by code points: UTF-16 units differ from it only where a surrogate meets U+E000 and above. */
export function compare_strings(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i += 1) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
}

function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
