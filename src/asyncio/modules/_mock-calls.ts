// What mocks know of their calls: `call(1, a=2)`, lists of calls, ANY, and sentinels. CPython: Lib/unittest/mock.py (_Call,
// _CallList, _ANY, _Sentinel).
//
// Runs inside QuickJS. No DOM, no Node.
import { eq } from "../../python/compare.ts";
import { type Dict, dict } from "../../python/dict.ts";
import { AttributeError, IndexError } from "../../python/exceptions.ts";
import { Tuple } from "../../python/list.ts";
import { split_arguments } from "../../python/porting.ts";
import { repr } from "../../python/repr.ts";
import { declare_type, NotImplemented } from "../../python/special.ts";

type Args = readonly unknown[];
type Keywords = Dict<string, unknown>;

/** How messages write a call: `name(1, a=2)`. */
export function formatCall(name: string, args: Args, keywords: Keywords): string {
  return `${name}(${[...args.map((arg) => repr(arg)), ...[...keywords.items()].map(([key, value]) => `${key}=${repr(value)}`)].join(", ")})`;
}

/** A call: of a mock's own with arguments alone (`size` 2), or in the record of a mock with the name that it came under. */
export class Call {
  readonly #name: string;
  readonly #args: Args;
  readonly #keywords: Keywords;
  readonly #size: 2 | 3;

  constructor(name: string, args: Args, keywords: Keywords, size: 2 | 3) {
    this.#name = name;
    this.#args = args;
    this.#keywords = keywords;
    this.#size = size;
  }

  get args(): Args {
    return this.#args;
  }

  get kwargs(): Keywords {
    return this.#keywords;
  }

  #items(): unknown[] {
    return this.#size === 2 ? [this.#args, this.#keywords] : [this.#name, this.#args, this.#keywords];
  }

  [Symbol.iterator](): Iterator<unknown> {
    return this.#items()[Symbol.iterator]();
  }

  __len__(): number {
    return this.#size;
  }

  __getitem__(index: number): unknown {
    const at = index < 0 ? index + this.#size : index;
    if (at < 0 || at >= this.#size) throw new IndexError("tuple index out of range");
    return this.#items()[at];
  }

  __eq__(other: unknown): unknown {
    const [name, args, keywords] = other instanceof Call ? [other.#name, other.#args, other.#keywords] : parts(other);
    if (args === null) return NotImplemented;
    if (this.#name !== "" && this.#size === 3 && this.#name !== name) return false;
    return eq(args, this.#args) && eq(keywords, this.#keywords);
  }

  __repr__(): string {
    const name = this.#size === 2 || this.#name === "" ? "call" : this.#name.startsWith("()") ? `call${this.#name}` : `call.${this.#name}`;
    return formatCall(name, this.#args, this.#keywords);
  }
}
declare_type(Call, "_Call", "unittest.mock");

/** A tuple that stands for a call: any of name, arguments and keywords may be left out. */
function parts(given: unknown): [string, unknown, unknown] {
  if (!(given instanceof Tuple) || given.length > 3) return ["", null, null];
  const rest: unknown[] = [...given];
  const name = typeof rest[0] === "string" ? String(rest.shift()) : "";
  if (rest.length === 1 && !(rest[0] instanceof Tuple)) return [name, new Tuple(), rest[0]];
  return [name, rest[0] ?? new Tuple(), rest[1] ?? dict()];
}

/** A list of calls, which is written in lines of 80 columns. */
export class CallList extends Array<Call> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  __repr__(): string {
    const items = this.map((each) => repr(each));
    const line = `[${items.join(", ")}]`;
    return line.length > 80 ? `[${items.join(",\n ")}]` : line;
  }
}

/** `call`: called, it gives what a call with these arguments looks like; its attributes are calls of attributes. */
export class CallMaker {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  __call__(...given: unknown[]): Call {
    const [args, keywords] = split_arguments(given);
    return new Call(this.#name, args, keywords, 3);
  }

  __getattr__(name: string): CallMaker {
    return new CallMaker(this.#name === "" ? name : `${this.#name}.${name}`);
  }

  __repr__(): string {
    return this.#name === "" ? "call" : this.#name;
  }
}
declare_type(CallMaker, "_Call", "unittest.mock");

export const call = new CallMaker("");

class AnyValue {
  __eq__(): boolean {
    return true;
  }
  __ne__(): boolean {
    return false;
  }
  __repr__(): string {
    return "<ANY>";
  }
}
declare_type(AnyValue, "_ANY", "unittest.mock");

/** Equal to everything. */
export const ANY = new AnyValue();

class SentinelObject {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
  __repr__(): string {
    return `sentinel.${this.name}`;
  }
}
declare_type(SentinelObject, "_SentinelObject", "unittest.mock");

class Sentinels {
  readonly #made = new Map<string, SentinelObject>();

  __getattr__(name: string): SentinelObject {
    if (name === "__bases__") throw new AttributeError(name);
    const made = this.#made.get(name) ?? new SentinelObject(name);
    this.#made.set(name, made);
    return made;
  }
}
declare_type(Sentinels, "_Sentinel", "unittest.mock");

/** Its attributes are objects that are nothing but themselves. */
export const sentinel = new Sentinels();
export const DEFAULT = sentinel.__getattr__("DEFAULT");
