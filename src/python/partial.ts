// `functools.partial`, which asyncio makes callbacks with and takes apart to show them.
//
// Runs inside QuickJS. No DOM, no Node.
import { call_ } from "./calling.ts";
import { type Dict, dict } from "./dict.ts";
import { TypeError } from "./exceptions.ts";
import { Tuple } from "./list.ts";
import { callable } from "./objects.ts";
import { repr } from "./repr.ts";
import { split_keywords } from "./special.ts";
import { bodyOf, withOperation } from "./stepwise.ts";
import { callFunction } from "./suspendable.ts";

export interface Partial<R> {
  (...args: unknown[]): R;
  readonly func: Function;
  readonly args: readonly unknown[];
  readonly keywords: Dict<string, unknown>;
}

/** `partial(f, 1, { key: 2 })`: arguments in front, keywords merged; a partial of a partial is one. */
export function partial<A extends unknown[], R>(f: (...args: [...A, ...never[]]) => R, ...args: A | unknown[]): Partial<R>;
export function partial(f: Function, ...given: unknown[]): Partial<unknown> {
  if (!callable(f)) throw new TypeError("the first argument must be callable");
  const [args, keywords] = split_keywords(given);
  if (is_partial(f)) return partial(f.func as (...args: unknown[]) => unknown, ...f.args, ...args, { ...Object.fromEntries(f.keywords.items()), ...keywords });
  const merge = (more: readonly unknown[]): unknown[] => {
    const [rest, extra] = split_keywords(more);
    const merged = { ...keywords, ...extra };
    const all = [...args, ...rest];
    return Object.keys(merged).length === 0 ? all : [...all, merged];
  };
  const call = (...more: unknown[]): unknown => call_(f, ...merge(more));
  if (bodyOf(f) !== undefined) withOperation(call, (...more) => callFunction(f, undefined, merge(more)));
  const made = Object.assign(call, {
    func: f,
    args: Tuple.collect(args),
    keywords: dict(keywords),
    __function_repr__: (): string => {
      const named = Object.entries(keywords).map(([name, value]) => `${name}=${repr(value)}`);
      return `functools.partial(${[repr(f), ...args.map(repr), ...named].join(", ")})`;
    },
  });
  return made;
}

export function is_partial(value: unknown): value is Partial<unknown> {
  return typeof value === "function" && Object.hasOwn(value, "func") && Object.hasOwn(value, "args") && Object.hasOwn(value, "keywords");
}
