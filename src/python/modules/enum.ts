// Python's `enum` in TypeScript's form: members are static fields.
//
//   class Color extends Enum { static readonly RED = new Color(1); static readonly BLUE = new Color(auto()); }
//
// Specified by CPython's Lib/enum.py.
import { KeyError, ValueError } from "../exceptions.ts";
import { eq, lt } from "../compare.ts";
import { hash } from "../hash.ts";
import { repr } from "../repr.ts";
import { declare_type, NotImplemented } from "../special.ts";
import { str } from "../str.ts";
import { full_name, type_name } from "../type.ts";
import { add } from "../arithmetic.ts";
import { as_int } from "../integers.ts";
import { format } from "../format.ts";

const AUTO = Symbol("auto");

/** A value that the class chooses: one more than the highest so far, or the lower-case name in a StrEnum. */
export function auto(): never;
export function auto(): unknown {
  return AUTO;
}

export class Enum<V = unknown> {
  readonly #value: V | typeof AUTO;
  constructor(value: V) {
    this.#value = value;
  }

  /** The members of a class by name, aliases left out. */
  static #members(c: Function): [string, Enum][] {
    const found: [string, Enum][] = [];
    for (const [name, value] of Object.entries(c)) if (value instanceof Enum && value.constructor === c) found.push([name, value]);
    return found;
  }

  get name(): string {
    return Enum.#members(this.constructor).find(([, member]) => member === this)?.[0] ?? "";
  }
  get value(): V {
    if (this.#value !== AUTO) return this.#value;
    const value: unknown = this.constructor.prototype instanceof StrEnum ? this.name.toLowerCase() : this.#next_value();
    return value as V;
  }
  #next_value(): number {
    let value = 0;
    for (const [, member] of Enum.#members(this.constructor)) {
      const own = member.#value;
      if (own === AUTO) value = add(value, 1);
      else if (as_int(own) !== undefined && lt(value, own)) value = Number(own);
      if (member === this) break;
    }
    return value;
  }

  /** `Color(1)` of Python: the member with that value. @throws ValueError */
  static of<E extends Enum>(this: new (value: never) => E, value: unknown): E {
    for (const [, member] of Enum.#members(this)) if (member instanceof this && eq(member.value, value)) return member;
    throw new ValueError(`${repr(value)} is not a valid ${this.__qualname__}`);
  }
  /** `at(Color, "RED")` @throws KeyError */
  static __class_getitem__(name: string): Enum {
    const found = Enum.#members(this).find(([own]) => own === name);
    if (found === undefined) throw new KeyError(name);
    return found[1];
  }
  static *[Symbol.iterator]<E>(this: new (value: never) => E): Generator<E, undefined, undefined> {
    for (const [, member] of Enum.#members(this)) if (member instanceof this) yield member;
  }
  static __len__(): number {
    return Enum.#members(this).length;
  }
  static __class_repr__(): string {
    return Enum.#members(this).length === 0 ? `<class '${full_name(this)}'>` : `<enum '${this.__name__}'>`;
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
}
declare_type(Enum, "Enum", "enum");

/** Members that are ints: they compare, count and print as their value. */
export class IntEnum extends Enum<number> {
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
    return format(this.value, spec);
  }
  __eq__(other: unknown): unknown {
    return eq(this.value, other instanceof IntEnum ? other.value : other);
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
  __add__(other: unknown): unknown {
    return add(this.value, other instanceof IntEnum ? other.value : other);
  }
  __radd__(other: unknown): unknown {
    return add(other, this.value);
  }
  override __hash__(): number {
    return hash(this.value);
  }
}
declare_type(IntEnum, "IntEnum", "enum");

function compare(value: number, other: unknown, test: (a: number, b: number) => boolean): unknown {
  const right = other instanceof IntEnum ? other.value : other;
  return typeof right === "number" ? test(value, right) : NotImplemented;
}

/** Members that print as their value, a str. */
export class StrEnum extends Enum<string> {
  override __str__(): string {
    return this.value;
  }
  __eq__(other: unknown): unknown {
    return other instanceof StrEnum ? other === this : other === this.value;
  }
  override __hash__(): number {
    return hash(this.value);
  }
}
declare_type(StrEnum, "StrEnum", "enum");

