// Python's `copy`.
import { Dict } from "../dict.ts";
import { Tuple } from "../list.ts";
import { PySet } from "../set.ts";
import { special } from "../special.ts";
import { type_name } from "../type.ts";

/** A shallow copy. */
export function copy<T>(x: T): T;
export function copy(x: unknown): unknown {
  if (typeof x !== "object" || x === null || x instanceof Tuple) return x;
  if (Array.isArray(x)) return [...x];
  const own = special(x, "__copy__") ?? (is_library(x) ? special(x, "copy") : undefined);
  return own === undefined ? clone(x) : own.call(x);
}

/** A copy of `x` and of everything in it; what occurs twice is copied once. */
export function deepcopy<T>(x: T): T;
export function deepcopy(x: unknown): unknown {
  return deep(x, new Map());
}

function deep(x: unknown, memo: Map<unknown, unknown>): unknown {
  if (typeof x !== "object" || x === null) return x;
  if (memo.has(x)) return memo.get(x);
  const own = special(x, "__deepcopy__");
  if (own !== undefined) return own.call(x, new Dict());
  if (x instanceof Tuple) {
    const items = x.map((item) => deep(item, memo));
    if (items.every((item, i) => item === x[i])) return x;
    const made = remember(x, new Tuple<unknown>(), memo);
    for (const item of items) made.push(item);
    Object.setPrototypeOf(made, Object.getPrototypeOf(x));
    return made;
  }
  if (Array.isArray(x)) {
    const made = remember<unknown[]>(x, [], memo);
    for (const item of x) made.push(deep(item, memo));
    return made;
  }
  if (x instanceof Dict || x instanceof PySet || is_library(x)) return deep_container(x, memo);
  const made = remember(x, Object.create(Object.getPrototypeOf(x)) as object, memo);
  for (const [name, value] of Object.entries(x)) Object.defineProperty(made, name, { value: deep(value, memo), writable: true, enumerable: true, configurable: true });
  return made;
}

function deep_container(x: object, memo: Map<unknown, unknown>): unknown {
  const copied = special(x, "copy")?.call(x);
  if (copied === undefined) return x;
  memo.set(x, copied);
  if (copied instanceof Dict) {
    const items = [...copied.items()];
    copied.clear();
    for (const [key, value] of items) copied.__setitem__(deep(key, memo), deep(value, memo));
  } else if (type_name(copied) === "deque") {
    const set = special(copied, "__setitem__");
    [...(copied as Iterable<unknown>)].forEach((item, i) => set?.call(copied, i, deep(item, memo)));
  }
  return copied;
}

function remember<T>(x: unknown, made: T, memo: Map<unknown, unknown>): T {
  memo.set(x, made);
  return made;
}

function is_library(x: object): boolean {
  return x instanceof Dict || x instanceof PySet || type_name(x) === "deque";
}

function clone(x: object): object {
  const made: object = Object.create(Object.getPrototypeOf(x));
  return Object.defineProperties(made, Object.getOwnPropertyDescriptors(x));
}

