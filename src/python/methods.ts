// The methods that builtin values have in Python although a port's value is a plain JavaScript one: found through the
// type (`str.join`, `list.pop`), bound to the value. For `getattr` and `call`.
import { float } from "./numeric.ts";
import { int } from "./integers.ts";
import { list } from "./list.ts";
import { Tuple } from "./list.ts";
import { str } from "./str.ts";
import { type } from "./type.ts";

/** The bound method `name` of a builtin value; `undefined` when there is none. */
export function method_of(x: unknown, name: string): unknown {
  if (name === "__class__") return type(x);
  const owner = owner_of(x);
  if (owner === undefined || !Object.hasOwn(owner, name) || name === "name" || name === "length") return undefined;
  if (x instanceof Tuple && name !== "index" && name !== "count") return undefined;
  const method: unknown = Reflect.get(owner, name);
  return typeof method === "function" ? (...args: unknown[]): unknown => Reflect.apply(method, owner, [x, ...args]) : undefined;
}

/** The type that has the methods of a value that is a plain JavaScript one. */
export function owner_of(x: unknown): object | undefined {
  if (typeof x === "string") return str;
  if (Array.isArray(x)) return list;
  const kind = type(x);
  return kind === int || kind === float ? kind : undefined;
}
