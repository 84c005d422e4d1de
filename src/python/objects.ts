// Objects and their attributes: `getattr` and its kin, `callable`, `vars`; `id` is in identity.ts.
import { AttributeError } from "./exceptions.ts";
import { dict, type Dict } from "./dict.ts";
import { method_of } from "./methods.ts";
import { is_class, special } from "./special.ts";
import { tp_name } from "./type.ts";

/** `getattr(x, name)` with an optional default. Methods of builtin values come bound to them. */
export function getattr<T extends object, K extends keyof T & string>(x: T, name: K): T[K];
export function getattr(x: unknown, name: string): unknown;
export function getattr<D>(x: unknown, name: string, otherwise: D): unknown;
export function getattr(x: unknown, name: string, ...otherwise: [unknown?]): unknown {
  const found = attribute(x, name);
  if (found !== absent) return found;
  if (otherwise.length > 0) return otherwise[0];
  const dynamic = special(x, "__getattr__");
  if (dynamic !== undefined) return dynamic.call(x, name);
  const owner = is_class(x) ? `type object '${x.__name__}'` : `'${tp_name(x)}' object`;
  throw new AttributeError(`${owner} has no attribute '${name}'`, { name, obj: x });
}

export function hasattr(x: unknown, name: string): boolean {
  return attribute(x, name) !== absent;
}

export function setattr(x: unknown, name: string, value: unknown): void {
  if ((typeof x !== "object" && typeof x !== "function") || x === null || Array.isArray(x)) {
    throw new AttributeError(
      `'${tp_name(x)}' object has no attribute '${name}' and no __dict__ for setting new attributes`,
    );
  }
  Reflect.set(x, name, value);
}

export function delattr(x: object, name: string): void {
  if (!Object.hasOwn(x, name)) throw new AttributeError(`'${tp_name(x)}' object has no attribute '${name}'`);
  Reflect.deleteProperty(x, name);
}

export function callable(x: unknown): boolean {
  return typeof x === "function" || special(x, "__call__") !== undefined;
}

/** The attributes of an instance, as a dict (a copy). */
export function vars(x: object): Dict<string, unknown> {
  return dict(Object.entries(x));
}

const absent = Symbol("absent");

function attribute(x: unknown, name: string): unknown {
  if (name === "__class__") return typeof x === "function" ? x : method_of(x, name);
  if (name === "__dict__" && typeof x === "object" && x !== null) return vars(x);
  const builtin = method_of(x, name);
  if (builtin !== undefined) return builtin;
  if (x === null || x === undefined || typeof x === "string" || Array.isArray(x)) return absent;
  if (typeof x !== "object" && typeof x !== "function") return absent;
  if (!(name in x)) return absent;
  const value: unknown = Reflect.get(x, name);
  if (typeof value !== "function" || typeof x === "function" || Object.hasOwn(x, name) || is_class(value)) return value;
  return value.bind(x);
}

