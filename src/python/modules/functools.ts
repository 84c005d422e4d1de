// Python's `functools`: reduce, partial, partialmethod, wraps, cache, lru_cache, cached_property, cmp_to_key, total_ordering; singledispatch and
// singledispatchmethod are in _singledispatch.ts.
import { call_ } from "../calling.ts";
import { rename } from "../class-attributes.ts";
import { TypeError } from "../exceptions.ts";
import { eq, ne } from "../compare.ts";
import { Dict } from "../dict.ts";
import { hash } from "../hash.ts";
import { type AnyIterable, iter } from "../iteration.ts";
import { Tuple } from "../list.ts";
import { partial } from "../partial.ts";
import { address, repr } from "../repr.ts";
import { declare_type, is_keywords, NotImplemented, special, split_keywords } from "../special.ts";
import { arrange } from "../signature.ts";
import { truth } from "../truth.ts";

export { type Partial, partial } from "../partial.ts";
export { register_method, singledispatch, singledispatchmethod } from "./_singledispatch.ts";

/** A method that is called with arguments in front: `set_alive = partialmethod(set_state, True)`. */
export class partialmethod {
  readonly func: unknown;
  readonly #given: readonly unknown[];

  constructor(f: unknown, ...given: unknown[]) {
    this.func = f;
    this.#given = given;
  }
  __get__(x: unknown, owner: unknown = null): unknown {
    const get = special(this.func, "__get__");
    const f = get === undefined ? (...args: unknown[]): unknown => call_(this.func, x, ...args) : (get.call(this.func, x, owner) as (...args: unknown[]) => unknown);
    return partial(f, ...this.#given);
  }
}
declare_type(partialmethod, "partialmethod", "functools");

/** `reduce(f, xs)`, `reduce(f, xs, initial)` */
export function reduce<T>(f: (total: T, item: T) => T, items: AnyIterable<T>): T;
export function reduce<T, R>(f: (total: R, item: T) => R, items: AnyIterable<T>, initial: R): R;
export function reduce(f: (total: unknown, item: unknown) => unknown, items: AnyIterable<unknown>, ...initial: unknown[]): unknown {
  const source = iter(items);
  let total: unknown;
  if (initial.length > 0) total = initial[0];
  else {
    const first = source.next();
    if (first.done) throw new TypeError("reduce() of empty iterable with no initial value");
    total = first.value;
  }
  for (const item of source) total = f(total, item);
  return total;
}

/** `wraps(f)(wrapper)`: gives the wrapper the names and the attributes of what it wraps. */
export function wraps(wrapped: Function): <F extends Function>(wrapper: F) => F {
  return (wrapper) => {
    for (const property of ["__name__", "__qualname__"] as const) {
      const name: unknown = wrapped[property];
      // An object that stands for a function has no name of its own, nor has one that is wrapped.
      if (typeof name !== "string") continue;
      if (wrapper instanceof Function) rename(wrapper, property, name);
      else Object.defineProperty(wrapper, property, { value: name, configurable: true, writable: true });
    }
    Object.assign(wrapper, wrapped);
    return Object.defineProperties(wrapper, {
      __wrapped__: { value: wrapped, configurable: true },
      __doc__: { value: Reflect.get(wrapped, "__doc__"), configurable: true, writable: true },
    });
  };
}

export function update_wrapper<F extends Function>(wrapper: F, wrapped: Function): F {
  return wraps(wrapped)(wrapper);
}

/** In a class body: `static { cached_property(this, "area"); }` keeps what the getter gives, as an attribute of the instance. */
export function cached_property(cls: { readonly prototype: object }, name: string): void {
  const compute = Object.getOwnPropertyDescriptor(cls.prototype, name)?.get;
  const keep = (x: unknown, value: unknown): unknown => {
    if (typeof x === "object" && x !== null) Object.defineProperty(x, name, { value, writable: true, enumerable: true, configurable: true });
    return value;
  };
  Object.defineProperty(cls.prototype, name, {
    get(this: unknown): unknown {
      return keep(this, compute?.call(this));
    },
    set(this: unknown, value: unknown): void {
      keep(this, value);
    },
    configurable: true,
  });
}

/** What `cache_info()` returns. */
class CacheInfo extends Tuple<unknown> {
  declare readonly hits: number;
  declare readonly misses: number;
  declare readonly maxsize: number | null;
  declare readonly currsize: number;
  constructor(values: readonly unknown[]) {
    super();
    for (const value of values) this.push(value);
    ["hits", "misses", "maxsize", "currsize"].forEach((name, i) => {
      Object.defineProperty(this, name, { value: values[i], enumerable: false });
    });
  }
  __repr__(): string {
    return `CacheInfo(hits=${this.hits}, misses=${this.misses}, maxsize=${repr(this.maxsize)}, currsize=${this.currsize})`;
  }
}
declare_type(CacheInfo, "CacheInfo", "functools");

export interface Cached {
  cache_info(): CacheInfo;
  cache_clear(): void;
  readonly __wrapped__: Function;
}

interface CacheOptions {
  readonly maxsize?: number | null;
}
type Callable = (...args: never[]) => unknown;

/** `lru_cache(f)`, `lru_cache({ maxsize: 2 })(f)`, `lru_cache(2)(f)` */
export function lru_cache<F extends Callable>(f: F): F & Cached;
export function lru_cache(maxsize?: number | null | CacheOptions): <F extends Callable>(f: F) => F & Cached;
export function lru_cache(argument: Function | number | null | CacheOptions = 128): unknown {
  if (typeof argument === "function") return cached(argument, 128);
  const size = is_keywords(argument) ? (argument.maxsize === undefined ? 128 : argument.maxsize) : argument;
  return (f: Function) => cached(f, typeof size === "number" ? Math.max(0, size) : null);
}

/** `cache(f)`: without a limit. */
export function cache<F extends Callable>(f: F): F & Cached;
export function cache(f: Function): unknown {
  return cached(f, null);
}

function cached(f: Function, maxsize: number | null): Function & Cached {
  const results = new Dict<unknown, unknown>();
  let hits = 0;
  let misses = 0;
  function call(this: unknown, ...args: unknown[]): unknown {
    const [values, keywords] = split_keywords(args);
    const named = Object.entries(keywords).map(([name, value]) => Tuple.of<unknown>(name, value));
    const key = is_plain_key(values, named) ? values[0] : Tuple.of<unknown>(Tuple.collect(values), Tuple.collect(named));
    hash(key);
    if (results.has(key)) {
      hits += 1;
      const value = results.get(key);
      if (maxsize !== null) results.__setitem__(key, results.pop(key));
      return value;
    }
    misses += 1;
    const value: unknown = this === undefined ? call_(f, ...args) : Reflect.apply(f, this, arrange(f, args, f.__qualname__, 1));
    if (maxsize === 0) return value;
    if (maxsize !== null && results.__len__() >= maxsize) results.pop(iter(results).next().value);
    results.__setitem__(key, value);
    return value;
  }
  const made = Object.assign(call, {
    cache_info: (): CacheInfo => new CacheInfo([hits, misses, maxsize, results.__len__()]),
    cache_clear: (): void => {
      results.clear();
      hits = misses = 0;
    },
    __wrapped__: f,
    __function_repr__: (): string => `<functools._lru_cache_wrapper object at ${address(f)}>`,
  });
  return wraps(f)(made);
}

/** An int or str alone is its own key: `f(1)` and `f(1.0)` are two calls, while `f(1, 2)` and `f(1.0, 2)` are one. */
function is_plain_key(values: readonly unknown[], named: readonly unknown[]): boolean {
  const [value] = values;
  return values.length === 1 && named.length === 0 && (typeof value === "number" ? Number.isInteger(value) : typeof value === "bigint" || typeof value === "string");
}

class ComparedKey<T> {
  readonly obj: T;
  readonly #compare: (a: T, b: T) => number;
  constructor(obj: T, compare: (a: T, b: T) => number) {
    this.obj = obj;
    this.#compare = compare;
  }
  __lt__(other: ComparedKey<T>): boolean {
    return this.#compare(this.obj, other.obj) < 0;
  }
  __gt__(other: ComparedKey<T>): boolean {
    return this.#compare(this.obj, other.obj) > 0;
  }
  __le__(other: ComparedKey<T>): boolean {
    return this.#compare(this.obj, other.obj) <= 0;
  }
  __ge__(other: ComparedKey<T>): boolean {
    return this.#compare(this.obj, other.obj) >= 0;
  }
  __eq__(other: ComparedKey<T>): boolean {
    return this.#compare(this.obj, other.obj) === 0;
  }
}
declare_type(ComparedKey, "KeyWrapper", "functools");

/** Turns an old-style comparison into a `key`. */
export function cmp_to_key<T>(compare: (a: T, b: T) => number): (item: T) => ComparedKey<T> {
  return (item) => new ComparedKey(item, compare);
}

/** In a class body: `static { total_ordering(this); }`. Fills in the comparisons that follow from one and `__eq__`. */
export function total_ordering(c: Function): void {
  const prototype: object = c.prototype;
  const has = (name: string): boolean => typeof Reflect.get(prototype, name) === "function";
  const root = ["__lt__", "__le__", "__gt__", "__ge__"].find(has);
  if (root === undefined) throw new TypeError("must define at least one ordering operation: < > <= >=");
  /** What follows from the answer of `root`, where there is one. */
  type Test = (answer: unknown, a: unknown, b: unknown) => unknown;
  const opposite: Test = (answer) => !truth(answer);
  const orEqual: Test = (answer, a, b) => (truth(answer) ? answer : eq(a, b));
  const andDiffers: Test = (answer, a, b) => (truth(answer) ? ne(a, b) : answer);
  const neither: Test = (answer, a, b) => !truth(answer) && ne(a, b);
  const oppositeOrEqual: Test = (answer, a, b) => !truth(answer) || eq(a, b);
  const from: Readonly<Record<string, Readonly<Record<string, Test>>>> = {
    __lt__: { __gt__: neither, __le__: orEqual, __ge__: opposite },
    __le__: { __ge__: oppositeOrEqual, __lt__: andDiffers, __gt__: opposite },
    __gt__: { __lt__: neither, __ge__: orEqual, __le__: opposite },
    __ge__: { __le__: oppositeOrEqual, __gt__: andDiffers, __lt__: opposite },
  };
  for (const [name, test] of Object.entries(from[root] ?? {})) {
    if (has(name)) continue;
    const value = function (this: object, other: unknown): unknown {
      const answer: unknown = Reflect.apply(Reflect.get(this, root) as Function, this, [other]);
      return answer === NotImplemented ? answer : test(answer, this, other);
    };
    Object.defineProperty(prototype, name, { value, configurable: true });
  }
}

