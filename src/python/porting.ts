// What ports write where Python's statements and calls have no form in TypeScript: context managers of unknown type,
// `raise … from …`, keyword arguments taken apart and put together, names that may have no value, starred unpacking.
// `except*` is in except-star.ts.
//
// Runs inside QuickJS. No DOM, no Node.
import { BaseException, NameError, RuntimeError, TypeError, UnboundLocalError, ValueError, handling } from "./exceptions.ts";
import { Dict, dict, type MappingOf } from "./dict.ts";
import { find_iterator } from "./iteration.ts";
import { list, Tuple } from "./list.ts";
import { writeTo } from "./output.ts";
import { suggestName } from "./name-suggestions.ts";
import { arrange_as } from "./signature.ts";
import { fileName, pythonText } from "./source.ts";
import { is_keywords, special } from "./special.ts";
import { type_name } from "./type.ts";

/** `using x = with_(E)`: for the compiler only. Lowered code calls E's `__enter__` and `__exit__`. */
export function with_<T>(manager: { __enter__(): T }): T & Disposable;
export function with_(manager: unknown): unknown;
export function with_(manager: unknown): unknown {
  return manager;
}

/** `await using x = async_with(E)`: for the compiler only. */
export function async_with<T>(manager: { __aenter__(): PromiseLike<T> }): T & AsyncDisposable;
export function async_with(manager: unknown): unknown;
export function async_with(manager: unknown): unknown {
  return manager;
}

/** `for await (const x of async_for(E))`: for the compiler only. Lowered code calls E's `__aiter__`. */
export function async_for<T>(iterable: { __aiter__(): { __anext__(): PromiseLike<T> } }): AsyncIterable<T>;
export function async_for<T>(iterable: AsyncIterable<T>): AsyncIterable<T>;
export function async_for(iterable: unknown): AsyncIterable<unknown>;
export function async_for(iterable: unknown): unknown {
  return iterable;
}

/** `throw handled_exception();` is a bare `raise` outside of any `except`: of what a caller handles. Lowering knows it by name. */
export function handled_exception(): BaseException {
  return handling.exception ?? new RuntimeError("No active exception to reraise");
}

/** `throw raise_from(error, cause)` is `raise error from cause`. */
export function raise_from<E extends BaseException>(error: E, cause: BaseException | null): E {
  if (cause !== null && !(cause instanceof BaseException)) throw new TypeError("exception cause must be None or derive from BaseException");
  error.__cause__ = cause;
  error.__suppress_context__ = true;
  return error;
}

/** The value of a local variable that may not have one yet. @throws UnboundLocalError */
export function bound<T>(value: T | undefined, name: string): T {
  if (value !== undefined) return value;
  throw new UnboundLocalError(`cannot access local variable '${name}' where it is not associated with a value`);
}

/** As `bound`, for a variable of a function around. @throws NameError */
export function bound_free<T>(value: T | undefined, name: string): T {
  if (value !== undefined) return value;
  throw new NameError(`cannot access free variable '${name}' where it is not associated with a value in enclosing scope`);
}

/** The value of a global variable that may not have one yet. @throws NameError */
export function defined<T>(value: T | undefined, name: string): T {
  if (value !== undefined) return value;
  throw new NameError(`name '${name}' is not defined`, { name });
}

/** What CPython says on stderr of line `line` of the Python before it runs the program. */
export function syntax_warning(message: string, line: number): void {
  const text = pythonText(line).trim();
  writeTo("stderr", `${fileName()}:${line}: SyntaxWarning: ${message}\n${text === "" ? "" : `  ${text}\n`}`);
}

/**
 * A name that nothing defines. `known` are the names of the variables that are there, `self` the object of the method that
 * it stands in: what CPython suggests is among them. @throws NameError always.
 */
export function undefined_name(name: string, known: readonly string[] = [], self: unknown = null): never {
  const error = new NameError(`name '${name}' is not defined`, { name });
  error.$suggestion = suggestName(name, known, self);
  throw error;
}

/** `super()` outside of a class. `hasArguments`: the function around it has parameters. @throws RuntimeError always. */
export function no_super(hasArguments = false): never {
  throw new RuntimeError(hasArguments ? "super(): __class__ cell not found" : "super(): no arguments");
}

/** A call of the library's with arguments that are not those of its parameters: `signature` tells them. @throws TypeError always. */
export function misfit(signature: string, ...args: readonly unknown[]): never {
  arrange_as(signature, args);
  throw new TypeError(`${signature} does not take these arguments`);
}

/** `**d` as the trailing object of a call. */
export function keywords<V>(d: Dict<string, V> | MappingOf<string, V> | Readonly<Record<string, V>>): Record<string, V> {
  if (!(d instanceof Dict)) {
    if (is_keywords(d)) return { ...d };
    if (is_mapping(d)) return keywords(dict(d));
    throw new TypeError(`argument after ** must be a mapping, not ${type_name(d)}`);
  }
  for (const key of d) if (typeof key !== "string") throw new TypeError("keywords must be strings");
  return Object.fromEntries(d.items());
}

/** The keywords of a call with several sources of them, dicts or objects. @throws TypeError where two have the same. */
export function merged_keywords(callee: string, ...sources: readonly (Parameters<typeof keywords>[0])[]): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  for (const source of sources) {
    for (const [name, value] of Object.entries(keywords<unknown>(source))) {
      if (Object.hasOwn(all, name)) throw new TypeError(`${callee}() got multiple values for keyword argument '${name}'`);
      all[name] = value;
    }
  }
  return all;
}

function is_mapping<V>(d: MappingOf<string, V> | Readonly<Record<string, V>>): d is MappingOf<string, V> {
  return special(d, "keys") !== undefined && special(d, "__getitem__") !== undefined;
}

/** `**d` for parameters that stand in a row: the values of `names`, `undefined` where `d` has none. */
export function by_name<V, const N extends readonly string[]>(d: Dict<string, V>, ...names: N): { [I in keyof N]: V };
export function by_name(d: Dict<string, unknown>, ...names: readonly string[]): unknown {
  for (const key of d) if (!names.includes(key)) throw new TypeError(`got an unexpected keyword argument '${key}'`);
  return names.map((name) => (d.has(name) ? d.get(name) : undefined));
}

/** The names of the functions that took keywords which some of them need. */
const takers = new WeakMap<Dict<string, unknown>, string>();

/** A call's arguments as `*args` and `**kwargs`; with the function's name where `take` may have to name it. */
export function split_arguments(args: readonly unknown[], name?: string): [readonly unknown[], Dict<string, unknown>] {
  const last = args[args.length - 1];
  const given = is_keywords(last);
  const keywords = given ? dict(last) : dict<string, unknown>();
  if (name !== undefined) takers.set(keywords, name);
  return [Tuple.collect(given ? args.slice(0, -1) : args), keywords];
}

/** Takes a keyword-only argument out of what `split_arguments` gave. @throws TypeError when it is required and absent. */
export function take<T>(given: Dict<string, unknown>, name: string, otherwise: T): T;
export function take(given: Dict<string, unknown>, name: string): unknown;
export function take(given: Dict<string, unknown>, name: string, ...otherwise: unknown[]): unknown {
  if (given.has(name)) return given.pop(name);
  if (otherwise.length > 0) return otherwise[0];
  const taker = takers.get(given);
  throw new TypeError(`${taker === undefined ? "" : `${taker}() `}missing 1 required keyword-only argument: '${name}'`);
}

/**
 * The items for `a, *rest = x`, after a check that there are `before` of them. With `after`, for `a, *rest, b = x`:
 * the rest comes as one list between the items that stand before and after it.
 */
export function unpack_star<T>(x: Iterable<T>, before: number, after: 0): T[];
export function unpack_star(x: unknown, before: number, after: number): unknown[];
export function unpack_star(x: unknown, before: number, after: number): unknown[] {
  if (find_iterator(x) === undefined) throw new TypeError(`cannot unpack non-iterable ${type_name(x)} object`);
  const items = list(x);
  if (items.length < before + after) {
    throw new ValueError(`not enough values to unpack (expected at least ${before + after}, got ${items.length})`);
  }
  if (after === 0) return items;
  const end = items.length - after;
  return [...items.slice(0, before), items.slice(before, end), ...items.slice(end)];
}
