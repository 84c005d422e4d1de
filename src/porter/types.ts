// The types that inference works with, and how two of them join. Inference itself is in infer/, what a type looks
// like in TypeScript in emit/type-text.ts.
//
// Containers are mutable, so their element types are cells: a list made in one place and filled in another has one
// cell, and lists that may be the same list share theirs. Cells only ever grow; a pass that changes none is the last.
import type { ClassDef, FunctionDef, Lambda, Parameter } from "./syntax.ts";
import type { Scope } from "./scopes.ts";

export type Type =
  /** No value seen yet. */
  | { readonly kind: "never" }
  /** Any value at all. */
  | { readonly kind: "unknown" }
  /** Bounds include both ends. Infinite bounds: may need a bigint. */
  | { readonly kind: "int"; readonly low: number; readonly high: number }
  | { readonly kind: "float" | "bool" | "str" | "bytes" | "none" | "ellipsis" }
  | { readonly kind: "list" | "set" | "frozenset"; readonly of: Cell }
  | { readonly kind: "dict"; readonly key: Cell; readonly value: Cell }
  | { readonly kind: "tuple"; readonly items: readonly Type[] }
  | { readonly kind: "tupleOf"; readonly of: Cell }
  | { readonly kind: "range" }
  /** Anything with `__next__` that a `for` can run over: generators, `map`, `zip` … */
  | { readonly kind: "iterator" | "asyncgen" | "coroutine"; readonly of: Cell }
  | { readonly kind: "function"; readonly info: FunctionInfo; /** The receiver is bound. */ readonly bound: Type | null }
  | { readonly kind: "class"; readonly info: ClassInfo }
  | { readonly kind: "instance"; readonly info: ClassInfo; readonly args: readonly Cell[] }
  | { readonly kind: "module"; readonly name: string }
  | { readonly kind: "union"; readonly of: readonly Type[] };

/** A place whose type grows while inference runs. */
export class Cell {
  #type: Type = never;
  #union: Cell | null = null;
  #growths = 0;
  readonly #clock: Clock;

  constructor(clock: Clock, type: Type = never) {
    this.#clock = clock;
    this.#type = type;
  }

  find(): Cell {
    let cell: Cell = this;
    while (cell.#union) cell = cell.#union;
    return cell;
  }

  get type(): Type {
    return this.find().#type;
  }

  /** Joins `type` into this cell. */
  add(type: Type): void {
    const cell = this.find();
    const joined = join(cell.#type, type);
    const root = cell.find();
    if (joined === root.#type) return;
    root.#type = ++root.#growths > 8 ? widen(joined, root.#growths) : joined;
    this.#clock.changed = true;
  }

  /** From now on the two are one. */
  unify(other: Cell): void {
    const a = this.find();
    const b = other.find();
    if (a === b) return;
    b.#union = a;
    a.#clock.changed = true;
    a.add(b.#type);
  }
}

/** Told when any cell grew. */
export interface Clock {
  changed: boolean;
}

/** A function of the program, or of the library where `def` comes from stubs. */
export interface FunctionInfo {
  readonly def: FunctionDef | Lambda;
  readonly name: string;
  readonly scope: Scope | null;
  /** The class whose method it is. */
  readonly owner: ClassInfo | null;
  readonly kind: "function" | "method" | "static" | "class" | "property";
  readonly params: ReadonlyMap<Parameter, Cell>;
  readonly returns: Cell;
  readonly yields: Cell;
  /** Module of a library function; null: the program's. */
  readonly module: string | null;
  /** Passed to code that may call it in ways inference does not see. */
  escapes: boolean;
  /** Decorated by something that may change its signature. */
  readonly isWrapped: boolean;
}

export interface ClassInfo {
  readonly def: ClassDef;
  readonly name: string;
  readonly module: string | null;
  /** Bases, nearest first. Set when the class statement is met. */
  bases: readonly Type[];
  readonly methods: Map<string, FunctionInfo>;
  readonly setters: Map<string, FunctionInfo>;
  /** Assigned through an instance. */
  readonly attributes: Map<string, Cell>;
  /** Assigned in the class body, or later through the class. */
  readonly classAttributes: Map<string, Cell>;
  /** Those of them that are assigned through what may be a subclass: `cls.count += 1`. */
  readonly reassigned: Set<string>;
  readonly nested: Map<string, ClassInfo>;
  readonly typeParams: readonly string[];
  /** enum, dataclass …: see classes.ts. */
  readonly form: ClassForm;
}

export type ClassForm = "plain" | "exception" | "dataclass" | "enum" | "namedtuple" | "typeddict" | "protocol";

export const never: Type = { kind: "never" };
export const unknown: Type = { kind: "unknown" };
export const float: Type = { kind: "float" };
export const bool: Type = { kind: "bool" };
export const str: Type = { kind: "str" };
export const bytes: Type = { kind: "bytes" };
export const none: Type = { kind: "none" };
export const ellipsis: Type = { kind: "ellipsis" };
export const range: Type = { kind: "range" };

/** What an int of unknown origin is taken for: sums of such ints do not reach 2^53 in the time a program has. */
export const ordinary = 2 ** 31;
/** Bound of a sum that grows by ordinary steps. */
const accumulated = 2 ** 45;
export const int: Type = { kind: "int", low: -ordinary, high: ordinary };
export const natural: Type = { kind: "int", low: 0, high: ordinary };
export const bigInt: Type = { kind: "int", low: -Infinity, high: Infinity };

export function intOf(low: number, high = low): Type {
  const limit = (bound: number): number => (Math.abs(bound) > Number.MAX_SAFE_INTEGER || Number.isNaN(bound) ? Infinity * Math.sign(bound || 1) : bound);
  return { kind: "int", low: Number.isNaN(low) ? -Infinity : limit(low), high: limit(high) };
}

/** Bounds of a sum; one ordinary step does not lift an accumulated bound. */
export function addBounds(a: number, b: number): number {
  if (Math.abs(a) === accumulated && Math.abs(b) <= ordinary && Math.sign(a) === Math.sign(b)) return a;
  if (Math.abs(b) === accumulated && Math.abs(a) <= ordinary && Math.sign(a) === Math.sign(b)) return b;
  return a + b;
}

/** How deep tuples stand in tuples of a place that keeps growing: `x = (x, x)` has no deepest. */
const deepestTuples = 1;

/** Lets a growing range end: first at what a counter can reach, then at infinity. So too tuples in tuples. */
function widen(type: Type, growths: number): Type {
  if (type.kind === "union") return union(type.of.map((each) => widen(each, growths)));
  if (type.kind === "tuple") return flatten(type, deepestTuples);
  if (type.kind !== "int") return type;
  const far = growths > 14 ? Infinity : accumulated;
  return {
    kind: "int",
    low: type.low >= 0 ? 0 : type.low < -accumulated ? -Infinity : -far,
    high: type.high > accumulated ? Infinity : type.high <= 0 ? 0 : far,
  };
}

/** As the type is, with any value at all where its tuples stand deeper than that. */
function flatten(type: Type, depth: number): Type {
  if (type.kind === "union") return union(type.of.map((each) => flatten(each, depth)));
  if (type.kind !== "tuple") return type;
  const items = type.items.map((item) => (depth === 0 ? unknown : flatten(item, depth - 1)));
  return items.every((item, index) => item === type.items[index]) ? type : { kind: "tuple", items };
}

/** The least type that covers both; `a` itself where it does already. Cells of containers that meet become one. */
export function join(a: Type, b: Type): Type {
  if (a === b || b.kind === "never" || a.kind === "unknown") return a;
  if (a.kind === "never") return b;
  if (b.kind === "unknown") return b;
  if (a.kind === "union" || b.kind === "union") {
    let members = a.kind === "union" ? a.of : [a];
    for (const each of b.kind === "union" ? b.of : [b]) members = addMember(members, each);
    return a.kind === "union" && members === a.of ? a : members.length > 12 ? unknown : members.length === 1 ? members[0]! : { kind: "union", of: members };
  }
  return joinSame(a, b) ?? { kind: "union", of: [a, b] };
}

function addMember(members: readonly Type[], type: Type): readonly Type[] {
  for (let i = 0; i < members.length; i++) {
    const joined = joinSame(members[i]!, type);
    if (joined) return joined === members[i] ? members : members.with(i, joined);
  }
  return [...members, type];
}

/** The join of two types of one kind; null when they are of two kinds. */
function joinSame(a: Type, b: Type): Type | null {
  if (a === b) return a;
  switch (a.kind) {
    case "int":
      if (b.kind !== "int") return null;
      return b.low >= a.low && b.high <= a.high ? a : { kind: "int", low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
    case "float": case "bool": case "str": case "bytes": case "none": case "ellipsis": case "range":
      return a.kind === b.kind ? a : null;
    case "list": case "set": case "frozenset": case "iterator": case "asyncgen": case "coroutine": case "tupleOf":
      if (b.kind === "tuple" && a.kind === "tupleOf") {
        for (const item of b.items) a.of.add(item);
        return a;
      }
      if (b.kind !== a.kind) return null;
      a.of.unify(b.of);
      return a;
    case "dict":
      if (b.kind !== "dict") return null;
      a.key.unify(b.key);
      a.value.unify(b.value);
      return a;
    case "tuple": {
      if (b.kind === "tupleOf") {
        for (const item of a.items) b.of.add(item);
        return b;
      }
      if (b.kind !== "tuple" || a.items.length !== b.items.length) return null;
      let same = true;
      const items = a.items.map((item, index) => {
        const joined = join(item, b.items[index]!);
        if (joined !== item) same = false;
        return joined;
      });
      return same ? a : { kind: "tuple", items };
    }
    case "function":
      return b.kind === "function" && a.info === b.info ? a : null;
    case "class":
      return b.kind === "class" && a.info === b.info ? a : null;
    case "module":
      return b.kind === "module" && a.name === b.name ? a : null;
    case "instance":
      if (b.kind !== "instance" || a.info !== b.info) return null;
      a.args.forEach((cell, index) => b.args[index] && cell.unify(b.args[index]));
      return a;
    default:
      return null;
  }
}

export function union(types: Iterable<Type>): Type {
  let result: Type = never;
  for (const type of types) result = join(result, type);
  return result;
}

/** What `isinstance` calls an int. */
export const intOrBool: Type = { kind: "union", of: [int, bool] };

export function members(type: Type): readonly Type[] {
  return type.kind === "union" ? type.of : type.kind === "never" ? [] : [type];
}

/** Whether every value of `type` is of one of these kinds; false for `never`. */
export function isOnly(type: Type, ...kinds: readonly Type["kind"][]): boolean {
  const all = members(type);
  return all.length > 0 && all.every((each) => kinds.includes(each.kind));
}

export function mayBe(type: Type, ...kinds: readonly Type["kind"][]): boolean {
  return members(type).some((each) => kinds.includes(each.kind) || each.kind === "unknown");
}

export function without(type: Type, test: (member: Type) => boolean): Type {
  if (type.kind !== "union") return test(type) ? never : type;
  const rest = type.of.filter((each) => !test(each));
  return rest.length === type.of.length ? type : rest.length === 1 ? rest[0]! : rest.length === 0 ? never : { kind: "union", of: rest };
}
