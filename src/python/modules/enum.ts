// Python's `enum` in TypeScript's form: members are static fields.
//
//   class Color extends Enum { static readonly RED = new Color(1); static readonly BLUE = new Color(auto()); }
//
// A value that is there already gives the member that has it: an alias. Once its body has ended, a class makes no more
// members. Flags are in this file too, since their members combine into others. Specified by CPython's Lib/enum.py.
import { KeyError, TypeError, ValueError } from "../exceptions.ts";
import { add, floordiv, mod, mul, neg, pow, sub } from "../arithmetic.ts";
import { and_, lshift, or_, rshift, xor } from "../bitwise.ts";
import { call_ } from "../calling.ts";
import { eq, ge, gt, le, lt } from "../compare.ts";
import { Dict, dict } from "../dict.ts";
import { format } from "../format.ts";
import { hash } from "../hash.ts";
import { as_int, int } from "../integers.ts";
import { sorted } from "../iteration.ts";
import { list, Tuple } from "../list.ts";
import { repr } from "../repr.ts";
import { builtin_value, declare_type, lend_methods, NotImplemented, set_builtin_base } from "../special.ts";
import { str } from "../str.ts";
import { full_name, type_name } from "../type.ts";

const AUTO = Symbol("auto");

/** A value that the class chooses: one more than the highest so far, the lower-case name in a StrEnum, the next bit in a Flag. */
export function auto(): never;
export function auto(): unknown {
  return AUTO;
}

type Named = readonly [name: string, member: Enum];

/** The members of classes whose body has ended, aliases among them. */
const complete = new WeakMap<Function, readonly Named[]>();

/** The members of a class by name, in the order of the body. */
function all_members(c: Function): readonly Named[] {
  const known = complete.get(c);
  if (known !== undefined) return known;
  const found: Named[] = [];
  for (const [name, value] of Object.entries(c)) if (value instanceof Enum && value.constructor === c) found.push([name, value]);
  return found;
}

/** As all_members, without aliases and, in a Flag, without members of several bits. */
function members(c: Function): readonly Named[] {
  const seen = new Set<Enum>();
  return all_members(c).filter(([, member]) => {
    if (seen.has(member) || (member instanceof Flag && !is_bit(member.value))) return false;
    seen.add(member);
    return true;
  });
}

/** The value after those of a body: one more than the highest. @throws TypeError */
function following(values: readonly unknown[]): unknown {
  const highest = otherwise(() => sorted(values).at(-1), () => "unable to sort non-numeric values");
  return otherwise(() => add(highest, 1), () => `unable to increment ${repr(highest)}`);
}

/** What `compute` gives; a TypeError of its own becomes one with that message. */
function otherwise<T>(compute: () => T, message: () => string): T {
  try {
    return compute();
  } catch (error) {
    throw error instanceof TypeError ? new TypeError(message()) : error;
  }
}

export class Enum<V = unknown> {
  #value: V | typeof AUTO;
  constructor(value: V) {
    this.#value = value;
    const c = new.target;
    const made = complete.get(c);
    if (made !== undefined) return find(c, value) as Enum<V>;
    if ((value as unknown) === AUTO) return;
    const same = all_members(c).find(([, member]) => eq(member.value, value));
    if (same) return same[1] as Enum<V>;
  }

  get name(): string {
    return all_members(this.constructor).find(([, member]) => member === this)?.[0] ?? "";
  }
  get value(): V {
    if (this.#value === AUTO) this.#value = this.#next_value() as V;
    return this.#value;
  }
  /** Changes the value: for a `__new__` or `__init__` that gives the member another one. */
  set _value_(value: V) {
    this.#value = value;
  }
  get _value_(): V {
    return this.value;
  }
  get _name_(): string {
    return this.name;
  }
  #next_value(): unknown {
    const before: unknown[] = [];
    for (const [, member] of all_members(this.constructor)) {
      if (member === this) break;
      before.push(member.value);
    }
    const chosen: unknown = Reflect.get(this.constructor, "_generate_next_value_");
    if (typeof chosen === "function") return chosen.call(this.constructor, this.name, 1, before.length, before);
    if (this.constructor.prototype instanceof StrEnum) return this.name.toLowerCase();
    if (this.constructor.prototype instanceof Flag) {
      const last = Math.max(0, ...before.map((each) => Number(as_int(each) ?? 0)));
      return last === 0 ? 1 : 2 ** (Math.floor(Math.log2(last)) + 1);
    }
    return before.length === 0 ? 1 : following(before);
  }

  /** `Color(1)` of Python: the member with that value. @throws ValueError */
  static of<E extends Enum>(this: (new (...args: never[]) => E) & Function, value: unknown): E {
    return find(this, value) as E;
  }
  /** What a call of a class whose kind is not known does; `Enum("Color", "RED GREEN")` makes a class. */
  static __class_call__(value: unknown, names?: unknown): unknown {
    return names === undefined ? find(this, value) : make_enum(this, String(value), names);
  }
  /** The class's body has ended. */
  static __class_end__(): void {
    const own = all_members(this);
    for (const [, member] of own) void member.value;
    if (own.length > 0) complete.set(this, own);
  }
  static get __members__(): Dict<string, Enum> {
    return dict(all_members(this).map(([name, member]) => Tuple.of<unknown>(name, member) as unknown as readonly [string, Enum]));
  }
  /** `at(Color, "RED")` @throws KeyError */
  static __class_getitem__(name: string): Enum {
    const found = all_members(this).find(([own]) => own === name);
    if (found === undefined) throw new KeyError(name);
    return found[1];
  }
  static *[Symbol.iterator]<E>(this: (new (...args: never[]) => E) & Function): Generator<E, undefined, undefined> {
    for (const [, member] of members(this)) if (member instanceof this) yield member;
  }
  static __len__(): number {
    return members(this).length;
  }
  static __contains__(value: unknown): boolean {
    return all_members(this).some(([, member]) => member === value || eq(member.value, value));
  }
  static __class_repr__(): string {
    return all_members(this).length === 0 ? `<class '${full_name(this)}'>` : `<${this.prototype instanceof Flag ? "flag" : "enum"} '${this.__name__}'>`;
  }

  __repr__(): string {
    return `<${type_name(this)}.${this.name}: ${repr(this.value)}>`;
  }
  __str__(): string {
    return `${type_name(this)}.${this.name}`;
  }
  __format__(spec: string): string {
    return format(str(this), spec);
  }
  __hash__(): number {
    return hash(this.name);
  }
  __copy__(): this {
    return this;
  }
  __deepcopy__(): this {
    return this;
  }
}
declare_type(Enum, "Enum", "enum");

/** In a class body: `static { unique(this); }`. @throws ValueError where two names stand for one value. */
export function unique(c: Function): void {
  const aliases = all_members(c).filter(([name, member]) => member.name !== name).map(([name, member]) => `${name} -> ${member.name}`);
  if (aliases.length > 0) throw new ValueError(`duplicate values found in ${repr(c)}: ${aliases.join(", ")}`);
}

function find(c: Function, value: unknown): Enum {
  for (const [, member] of all_members(c)) if (member === value || eq(member.value, value)) return member;
  const missing: unknown = Reflect.get(c, "_missing_");
  const other: unknown = typeof missing === "function" ? missing.call(c, value) : null;
  if (other instanceof c && other instanceof Enum) return other;
  if (c.prototype instanceof Flag && typeof value === "number") return combined(c, value);
  throw new ValueError(`${repr(value)} is not a valid ${c.__qualname__}`);
}

/** `Enum("Color", "RED GREEN")`, or with a list of names, of pairs, or a dict. */
function make_enum(base: Function, name: string, names: unknown): Function {
  const given = typeof names === "string" ? names.split(/[\s,]+/).filter((each) => each !== "") : names instanceof Dict ? list(names.items()) : list(names as Iterable<unknown>);
  const parent = base as new (value: unknown) => Enum;
  const c = class extends parent {};
  Object.defineProperties(c, { name: { value: name }, __qualname__: { value: name } });
  given.forEach((each: unknown, index) => {
    const [key, value] = Array.isArray(each) ? each : [each, c.prototype instanceof Flag ? 2 ** index : index + 1];
    Object.defineProperty(c, String(key), { value: new c(value), enumerable: true });
  });
  call_(Reflect.get(c, "__class_end__").bind(c));
  return c;
}

type Operation = (a: unknown, b: unknown) => unknown;

/** Gives a class the operators of its members' values. */
function compute_as_values(c: Function, operations: Readonly<Record<string, Operation>>): void {
  for (const [name, operation] of Object.entries(operations)) {
    const forward = function (this: Enum, other: unknown): unknown {
      return operation(this.value, builtin_value(other));
    };
    const backward = function (this: Enum, other: unknown): unknown {
      return operation(builtin_value(other), this.value);
    };
    Object.defineProperty(c.prototype, `__${name}__`, { value: forward, configurable: true, writable: true });
    Object.defineProperty(c.prototype, `__r${name}__`, { value: backward, configurable: true, writable: true });
  }
}

/** What is no value of a member yet: `auto()`, and the arguments of an `__init__` or `__new__`. */
function is_given_whole(value: unknown): boolean {
  return value === AUTO || value instanceof Tuple;
}

/** Members that are ints: they compare, count and print as their value. */
export class IntEnum extends Enum<number> {
  constructor(value: number) {
    super(is_given_whole(value) ? value : int(value));
  }
  __index__(): number {
    return this.value;
  }
  __int__(): number {
    return this.value;
  }
  __bool__(): boolean {
    return this.value !== 0;
  }
  __neg__(): unknown {
    return neg(this.value);
  }
  __abs__(): number {
    return Math.abs(this.value);
  }
  override valueOf(): number {
    return this.value;
  }
  override __str__(): string {
    return str(this.value);
  }
  override __format__(spec: string): string {
    return spec === "" ? str(this) : format(this.value, spec);
  }
  __eq__(other: unknown): unknown {
    return eq(this.value, builtin_value(other));
  }
  __lt__(other: unknown): unknown {
    return compare(this.value, other, (a, b) => a < b);
  }
  __le__(other: unknown): unknown {
    return compare(this.value, other, (a, b) => a <= b);
  }
  __gt__(other: unknown): unknown {
    return compare(this.value, other, (a, b) => a > b);
  }
  __ge__(other: unknown): unknown {
    return compare(this.value, other, (a, b) => a >= b);
  }
  override __hash__(): number {
    return hash(this.value);
  }
}
declare_type(IntEnum, "IntEnum", "enum");
set_builtin_base(IntEnum, int);
const bits: Readonly<Record<string, Operation>> = { and: and_, or: or_, xor, lshift, rshift };
compute_as_values(IntEnum, { add, sub, mul, floordiv, mod, pow, ...bits });

function compare(value: number, other: unknown, test: (a: number, b: number) => boolean): unknown {
  const right = builtin_value(other);
  return typeof right === "number" ? test(value, right) : NotImplemented;
}

/** Members that print as their value, a str. */
export class StrEnum extends Enum<string> {
  constructor(value: string) {
    const isMixed = new.target.prototype instanceof StrMixin;
    if (!isMixed && !is_given_whole(value) && typeof builtin_value(value) !== "string") throw new TypeError(`${repr(value)} is not a string`);
    super(isMixed && !is_given_whole(value) ? str(value) : value);
  }
  override valueOf(): string {
    return this.value;
  }
  /** What JavaScript's methods of strings take it for; `str()` asks `__str__`. */
  override toString(): string {
    return this.value;
  }
  override __str__(): string {
    return this.value;
  }
  override __format__(spec: string): string {
    return spec === "" ? str(this) : format(this.value, spec);
  }
  __eq__(other: unknown): unknown {
    return other instanceof StrEnum ? other.value === this.value : other === this.value;
  }
  override __hash__(): number {
    return hash(this.value);
  }
  __len__(): number {
    return [...this.value].length;
  }
  __bool__(): boolean {
    return this.value !== "";
  }
  __add__(other: unknown): unknown {
    return add(this.value, builtin_value(other));
  }
  __radd__(other: unknown): unknown {
    return add(other, this.value);
  }
  __lt__(other: unknown): unknown {
    return compare_text(this.value, other, lt);
  }
  __le__(other: unknown): unknown {
    return compare_text(this.value, other, le);
  }
  __gt__(other: unknown): unknown {
    return compare_text(this.value, other, gt);
  }
  __ge__(other: unknown): unknown {
    return compare_text(this.value, other, ge);
  }
}

function compare_text(value: string, other: unknown, test: (a: string, b: string) => unknown): unknown {
  const right = builtin_value(other);
  return typeof right === "string" ? test(value, right) : NotImplemented;
}
declare_type(StrEnum, "StrEnum", "enum");
set_builtin_base(StrEnum, str);
lend_methods(StrEnum, str);

/** The base of `class C(str, Enum)`: members are str, and print as other enums' do. */
export class StrMixin extends StrEnum {
  override __str__(): string {
    return `${type_name(this)}.${this.name}`;
  }
  override __format__(spec: string): string {
    return format(str(this), spec);
  }
}

/** The base of `class C(int, Enum)`. */
export class IntMixin extends IntEnum {
  override __str__(): string {
    return `${type_name(this)}.${this.name}`;
  }
  override __format__(spec: string): string {
    return format(str(this), spec);
  }
}

// --- flags -----------------------------------------------------------------------------------------------------------

function is_bit(value: unknown): boolean {
  return typeof value === "number" && value > 0 && (value & (value - 1)) === 0;
}

/** Members of several bits that no name stands for, by class and value. */
const combinations = new WeakMap<Function, Map<number, Flag>>();

function combined(c: Function, value: number): Flag {
  const named = all_members(c).find(([, member]) => member.value === value);
  if (named !== undefined) return named[1] as Flag;
  const known = members(c).reduce((bits, [, member]) => bits | Number(member.value), 0);
  const every = 2 ** length_in_bits(known) - 1;
  const isOutside = value < ~every || value > every || (value & (every ^ known)) !== 0;
  if (isOutside && !(c.prototype instanceof IntFlag)) {
    const most = Math.max(length_in_bits(value), length_in_bits(known));
    throw new ValueError(`${repr(c)} invalid value ${value}\n    given ${in_bits(value, most)}\n  allowed ${in_bits(known, most)}`);
  }
  // A negative one stands for the bits that it leaves.
  if (value < 0) return combined(c, value + (isOutside ? Math.max(every + 1, 2 ** length_in_bits(value)) : every + 1));
  const others = combinations.get(c) ?? new Map<number, Flag>();
  combinations.set(c, others);
  const made = others.get(value) ?? (Object.create(c.prototype, { value: { value }, _value_: { value } }) as Flag);
  others.set(value, made);
  return made;
}

function length_in_bits(value: number): number {
  return value === 0 ? 0 : Math.abs(value).toString(2).length;
}

/** As enum's own errors show a value: the sign's bit, and the others. */
function in_bits(value: number, most: number): string {
  const bits = (value < 0 ? 2 ** length_in_bits(value) + value : value).toString(2).padStart(length_in_bits(value), "0");
  const sign = value < 0 ? "1" : "0";
  return `0b${sign} ${value === 0 ? sign.repeat(most) : bits.padStart(most, sign)}`;
}

/** The members of one bit that a flag is made of. */
function parts_of(flag: Flag): readonly Named[] {
  return members(flag.constructor).filter(([, member]) => (Number(member.value) & flag.value) !== 0);
}

function with_other(flag: Flag, other: unknown, operation: (a: number, b: number) => number): unknown {
  if (other instanceof Flag && other.constructor === flag.constructor) return combined(flag.constructor, operation(flag.value, other.value));
  if (flag instanceof IntFlag && typeof other === "number") return combined(flag.constructor, operation(flag.value, other));
  return NotImplemented;
}

/** Members that combine: `Perm.READ | Perm.WRITE`. */
export class Flag extends Enum<number> {
  override get name(): string {
    const own = all_members(this.constructor).find(([, member]) => member === this);
    if (own !== undefined) return own[0];
    const parts = parts_of(this);
    const rest = parts.reduce((bits, [, member]) => bits & ~Number(member.value), this.value);
    // Of bits that have no name at all, the name is None.
    if (parts.length === 0) return null as unknown as string;
    return [...parts.map(([name]) => name), ...(rest === 0 ? [] : [String(rest)])].join("|");
  }
  __or__(other: unknown): unknown {
    return with_other(this, other, (a, b) => a | b);
  }
  __and__(other: unknown): unknown {
    return with_other(this, other, (a, b) => a & b);
  }
  __xor__(other: unknown): unknown {
    return with_other(this, other, (a, b) => a ^ b);
  }
  __invert__(): unknown {
    const known = members(this.constructor).reduce((bits, [, member]) => bits | Number(member.value), 0);
    return combined(this.constructor, this instanceof IntFlag ? ~this.value : known & ~this.value);
  }
  __bool__(): boolean {
    return this.value !== 0;
  }
  __contains__(other: unknown): boolean {
    if (!(other instanceof Flag)) throw new TypeError(`unsupported operand type(s) for 'in': '${type_name(other)}' and '${type_name(this)}'`);
    return (other.value & this.value) === other.value;
  }
  *[Symbol.iterator](): Generator<Enum, undefined, undefined> {
    for (const [, member] of parts_of(this)) yield member;
  }
  __len__(): number {
    return this.value.toString(2).replaceAll("0", "").length;
  }
  override __repr__(): string {
    return (this.name as string | null) === null ? `<${type_name(this)}: ${this.value}>` : super.__repr__();
  }
  override __str__(): string {
    return (this.name as string | null) === null ? `${type_name(this)}(${this.value})` : super.__str__();
  }
  override __hash__(): number {
    return hash(this.value);
  }
}
declare_type(Flag, "Flag", "enum");

/** Flags that are ints too. */
export class IntFlag extends Flag {
  __index__(): number {
    return this.value;
  }
  __int__(): number {
    return this.value;
  }
  override valueOf(): number {
    return this.value;
  }
  override __str__(): string {
    return str(this.value);
  }
  override __format__(spec: string): string {
    return spec === "" ? str(this) : format(this.value, spec);
  }
  __eq__(other: unknown): unknown {
    return eq(this.value, builtin_value(other));
  }
}
declare_type(IntFlag, "IntFlag", "enum");
set_builtin_base(IntFlag, int);
compute_as_values(IntFlag, { add, sub, mul, lshift, rshift });
