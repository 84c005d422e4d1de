// Python's `itertools`. Specified by CPython's Modules/itertoolsmodule.c.
import { ValueError } from "../exceptions.ts";
import { add } from "../arithmetic.ts";
import { eq } from "../compare.ts";
import { Lazy } from "../lazy.ts";
import { type AnyIterable, iter, type PyIterator } from "../iteration.ts";
import { Tuple } from "../list.ts";
import { repr } from "../repr.ts";
import { declare_type, is_keywords, split_keywords } from "../special.ts";
import { truth } from "../truth.ts";

/** A tuple whose members TypeScript knows only as T. */
function row<T>(items: Iterable<T>): readonly T[] {
  return Tuple.collect(items);
}

class Count extends Lazy<number> {
  readonly #state: { next: number };
  readonly #step: number;
  constructor(state: { next: number }, step: number) {
    super(counting(state, step));
    this.#state = state;
    this.#step = step;
  }
  __repr__(): string {
    return `count(${repr(this.#state.next)}${this.#step === 1 ? "" : `, ${repr(this.#step)}`})`;
  }
}
function* counting(state: { next: number }, step: number): Generator<number, void, undefined> {
  for (;;) {
    const value = state.next;
    state.next = add(value, step);
    yield value;
  }
}
/** `count(start, step)` */
export function count(start: number | { start?: number; step?: number } = 0, step = 1): PyIterator<number> {
  return is_keywords(start) ? new Count({ next: start.start ?? 0 }, start.step ?? 1) : new Count({ next: start }, step);
}
declare_type(count, "count", "itertools", Count);

/** An iterator class of this module, made of a generator. */
function lazily<A extends unknown[], T>(name: string, make: (...args: A) => Iterator<T, unknown, undefined>): (...args: A) => PyIterator<T> {
  class Made extends Lazy<T> {}
  const face = (...args: A): PyIterator<T> => new Made(make(...args));
  declare_type(face, name, "itertools", Made);
  return face;
}

function* cycling<T>(items: PyIterator<T>): Generator<T, void, undefined> {
  const seen: T[] = [];
  for (const item of items) {
    seen.push(item);
    yield item;
  }
  while (seen.length > 0) yield* seen;
}
export const cycle: <T>(items: AnyIterable<T>) => PyIterator<T> = lazily("cycle", <T>(items: AnyIterable<T>) => cycling(iter(items)));

function* repeating<T>(item: T, times: number | null): Generator<T, void, undefined> {
  for (let i = 0; times === null || i < times; i += 1) yield item;
}
export const repeat: <T>(item: T, times?: number | { times: number }) => PyIterator<T> = lazily(
  "repeat",
  <T>(item: T, times?: number | { times: number }) => repeating(item, times === undefined ? null : typeof times === "number" ? times : times.times),
);

function* chaining<T>(sources: Iterable<AnyIterable<T>>): Generator<T, void, undefined> {
  for (const source of sources) yield* iter(source);
}
export interface Chain {
  <T>(...sources: AnyIterable<T>[]): PyIterator<T>;
  from_iterable<T>(sources: AnyIterable<AnyIterable<T>>): PyIterator<T>;
}
export const chain: Chain = Object.assign(lazily("chain", <T>(...sources: AnyIterable<T>[]) => chaining(sources)) as <T>(...sources: AnyIterable<T>[]) => PyIterator<T>, {
  from_iterable: <T>(sources: AnyIterable<AnyIterable<T>>): PyIterator<T> => new Lazy(chaining(iter(sources))),
});

function* slicing<T>(items: PyIterator<T>, start: number, stop: number | null, step: number): Generator<T, void, undefined> {
  let wanted = start;
  for (let i = 0; stop === null || i < stop; i += 1) {
    const item = items.next();
    if (item.done) return;
    if (i !== wanted) continue;
    yield item.value;
    wanted += step;
  }
}
/** `islice(xs, stop)`, `islice(xs, start, stop, step)` */
export const islice: <T>(items: AnyIterable<T>, start: number | null, stop?: number | null, step?: number | null) => PyIterator<T> = lazily(
  "islice",
  <T>(items: AnyIterable<T>, start: number | null, ...rest: [stop?: number | null, step?: number | null]) => {
    const [from, to] = rest.length === 0 ? [0, start] : [start ?? 0, rest[0] ?? null];
    const by = rest[1] ?? 1;
    if (from < 0 || (to !== null && to < 0)) {
      throw new ValueError(
        rest.length === 0
          ? "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."
          : "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.",
      );
    }
    if (by < 1) throw new ValueError("Step for islice() must be a positive integer or None.");
    return slicing(iter(items), from, to, by);
  },
);

type Test<T> = (item: T) => unknown;

function* taking<T>(test: Test<T>, items: PyIterator<T>): Generator<T, void, undefined> {
  for (const item of items) {
    if (!truth(test(item))) return;
    yield item;
  }
}
export const takewhile: <T>(test: Test<T>, items: AnyIterable<T>) => PyIterator<T> = lazily("takewhile", <T>(test: Test<T>, items: AnyIterable<T>) => taking(test, iter(items)));

function* dropping<T>(test: Test<T>, items: PyIterator<T>): Generator<T, void, undefined> {
  let dropping = true;
  for (const item of items) {
    dropping &&= truth(test(item));
    if (!dropping) yield item;
  }
}
export const dropwhile: <T>(test: Test<T>, items: AnyIterable<T>) => PyIterator<T> = lazily("dropwhile", <T>(test: Test<T>, items: AnyIterable<T>) => dropping(test, iter(items)));

function* rejecting<T>(test: Test<T> | null, items: PyIterator<T>): Generator<T, void, undefined> {
  for (const item of items) if (!truth(test === null ? item : test(item))) yield item;
}
export const filterfalse: <T>(test: Test<T> | null, items: AnyIterable<T>) => PyIterator<T> = lazily("filterfalse", <T>(test: Test<T> | null, items: AnyIterable<T>) => rejecting(test, iter(items)));

function* compressing<T>(items: PyIterator<T>, selectors: PyIterator<unknown>): Generator<T, void, undefined> {
  for (const item of items) {
    const selector = selectors.next();
    if (selector.done) return;
    if (truth(selector.value)) yield item;
  }
}
export const compress: <T>(items: AnyIterable<T>, selectors: AnyIterable<unknown>) => PyIterator<T> = lazily("compress", <T>(items: AnyIterable<T>, selectors: AnyIterable<unknown>) => compressing(iter(items), iter(selectors)));

function* spreading<R>(f: (...args: never[]) => R, rows: PyIterator<Iterable<unknown>>): Generator<R, void, undefined> {
  for (const args of rows) yield Reflect.apply(f, undefined, [...iter(args)]);
}
export const starmap: <R>(f: (...args: never[]) => R, rows: AnyIterable<Iterable<unknown>>) => PyIterator<R> = lazily("starmap", <R>(f: (...args: never[]) => R, rows: AnyIterable<Iterable<unknown>>) => spreading(f, iter(rows)));

type Combine<T> = (total: T, item: T) => T;

function* accumulating(items: PyIterator<unknown>, f: (a: unknown, b: unknown) => unknown, start: readonly unknown[]): Generator<unknown, void, undefined> {
  let total: unknown;
  if (start.length > 0) total = start[0];
  else {
    const first = items.next();
    if (first.done) return;
    total = first.value;
  }
  yield total;
  for (const item of items) {
    total = f(total, item);
    yield total;
  }
}
/** `accumulate(xs)`, `accumulate(xs, f, { initial })` */
export const accumulate: <T>(items: AnyIterable<T>, f?: Combine<T> | null | { initial?: T | null }, options?: { initial?: T | null }) => PyIterator<T> = lazily(
  "accumulate",
  (items: AnyIterable<unknown>, f?: unknown, options?: { initial?: unknown }) => {
    const keywords = is_keywords(f) ? f : (options ?? {});
    const initial = "initial" in keywords ? keywords["initial"] : undefined;
    const combine = typeof f === "function" ? (a: unknown, b: unknown): unknown => f(a, b) : add;
    return accumulating(iter(items), combine, initial == null ? [] : [initial]);
  },
) as <T>(items: AnyIterable<T>, f?: Combine<T> | null | { initial?: T | null }, options?: { initial?: T | null }) => PyIterator<T>;

/** Rows of indices into pools, the last changing fastest. */
function* products(pools: readonly (readonly unknown[])[]): Generator<readonly unknown[], void, undefined> {
  if (pools.some((pool) => pool.length === 0)) return;
  const indices = pools.map(() => 0);
  for (;;) {
    yield row(indices.map((index, i) => pools[i]?.[index]));
    let at = pools.length - 1;
    while (at >= 0 && (indices[at] ?? 0) + 1 >= (pools[at]?.length ?? 0)) indices[at--] = 0;
    if (at < 0) return;
    indices[at] = (indices[at] ?? 0) + 1;
  }
}
/** `product(xs, ys)`, `product(xs, { repeat: 2 })` */
export const product: {
  <A, B>(a: AnyIterable<A>, b: AnyIterable<B>): PyIterator<readonly [A, B]>;
  <A, B, C>(a: AnyIterable<A>, b: AnyIterable<B>, c: AnyIterable<C>): PyIterator<readonly [A, B, C]>;
  <T>(items: AnyIterable<T>, options: { repeat: number }): PyIterator<readonly T[]>;
  (...sources: AnyIterable<unknown>[]): PyIterator<readonly unknown[]>;
} = lazily("product", (...args: unknown[]) => {
  const [sources, keywords] = split_keywords(args);
  const pools = sources.map((source) => [...iter(source)]);
  const times = Number(keywords["repeat"] ?? 1);
  return products(Array.from({ length: times }, () => pools).flat());
}) as typeof product;

/** Index rows of length r; `next` says from where each position may choose. */
function* choosing<T>(pool: readonly T[], r: number, from: (chosen: readonly number[]) => Iterable<number>, chosen: number[] = []): Generator<readonly T[], void, undefined> {
  if (chosen.length === r) {
    yield row(chosen.map((i) => pool[i] as T));
    return;
  }
  for (const i of from(chosen)) {
    chosen.push(i);
    yield* choosing(pool, r, from, chosen);
    chosen.pop();
  }
}
function* indices(start: number, stop: number): Generator<number, void, undefined> {
  for (let i = start; i < stop; i += 1) yield i;
}
function check_length(r: number): void {
  if (r < 0) throw new ValueError("r must be non-negative");
}
function last_of(chosen: readonly number[], otherwise: number): number {
  return chosen[chosen.length - 1] ?? otherwise;
}

export const permutations: <T>(items: AnyIterable<T>, r?: number | null) => PyIterator<readonly T[]> = lazily("permutations", <T>(items: AnyIterable<T>, r?: number | null) => {
  const pool = [...iter(items)];
  const length = r ?? pool.length;
  check_length(length);
  return choosing(pool, length, (chosen) => [...pool.keys()].filter((i) => !chosen.includes(i)));
});
export const combinations: <T>(items: AnyIterable<T>, r: number) => PyIterator<readonly T[]> = lazily("combinations", <T>(items: AnyIterable<T>, r: number) => {
  const pool = [...iter(items)];
  check_length(r);
  return choosing(pool, r, (chosen) => indices(last_of(chosen, -1) + 1, pool.length));
});
export const combinations_with_replacement: <T>(items: AnyIterable<T>, r: number) => PyIterator<readonly T[]> = lazily("combinations_with_replacement", <T>(items: AnyIterable<T>, r: number) => {
  const pool = [...iter(items)];
  check_length(r);
  return choosing(pool, r, (chosen) => indices(last_of(chosen, 0), pool.length));
});

function* grouping<T>(items: PyIterator<T>, key: (item: T) => unknown): Generator<readonly [unknown, PyIterator<T>], void, undefined> {
  let step = items.next();
  while (!step.done) {
    const current = key(step.value);
    const same_key = (): boolean => !step.done && eq(key(step.value), current);
    const group = (function* (): Generator<T, void, undefined> {
      while (same_key()) {
        const item = step.value as T;
        step = items.next();
        yield item;
      }
    })();
    yield Tuple.of<unknown>(current, new Lazy(group)) as readonly unknown[] as readonly [unknown, PyIterator<T>];
    while (same_key()) step = items.next();
  }
}
/** `groupby(xs, f)`: runs of items with equal keys; a group must be gone through before the next one is asked for. */
export const groupby: {
  <T>(items: AnyIterable<T>): PyIterator<readonly [T, PyIterator<T>]>;
  <T, K>(items: AnyIterable<T>, key: ((item: T) => K) | { key: (item: T) => K }): PyIterator<readonly [K, PyIterator<T>]>;
} = lazily("groupby", (items: AnyIterable<unknown>, key?: ((item: unknown) => unknown) | { key: (item: unknown) => unknown }) =>
  grouping(iter(items), key === undefined ? (item) => item : typeof key === "function" ? key : key.key),
) as typeof groupby;

function* longest(sources: PyIterator<unknown>[], fill: unknown): Generator<readonly unknown[], void, undefined> {
  const ended = sources.map(() => false);
  while (sources.length > 0) {
    const items = sources.map((source, i) => {
      if (ended[i]) return fill;
      const step = source.next();
      if (!step.done) return step.value;
      ended[i] = true;
      return fill;
    });
    if (ended.every(Boolean)) return;
    yield row(items);
  }
}
/** `zip_longest(a, b, { fillvalue })` */
export const zip_longest: (...args: unknown[]) => PyIterator<readonly unknown[]> = lazily("zip_longest", (...args: unknown[]) => {
  const [sources, keywords] = split_keywords(args);
  return longest(sources.map((source) => iter(source)), keywords["fillvalue"] ?? null);
});

function* pairs<T>(items: PyIterator<T>): Generator<readonly [T, T], void, undefined> {
  let before: { item: T } | null = null;
  for (const item of items) {
    if (before !== null) yield Tuple.of(before.item, item) as readonly T[] as readonly [T, T];
    before = { item };
  }
}
export const pairwise: <T>(items: AnyIterable<T>) => PyIterator<readonly [T, T]> = lazily("pairwise", <T>(items: AnyIterable<T>) => pairs(iter(items)));

function* batches<T>(items: PyIterator<T>, n: number, strict: boolean): Generator<readonly T[], void, undefined> {
  for (;;) {
    const batch = new Tuple<T>();
    while (batch.length < n) {
      const step = items.next();
      if (step.done) break;
      batch.push(step.value);
    }
    if (batch.length === 0) return;
    if (strict && batch.length < n) throw new ValueError("batched(): incomplete batch");
    yield batch;
  }
}
/** `batched(xs, n, { strict })` */
export const batched: <T>(items: AnyIterable<T>, n: number, options?: { strict?: boolean }) => PyIterator<readonly T[]> = lazily(
  "batched",
  <T>(items: AnyIterable<T>, n: number, options: { strict?: boolean } = {}) => {
    if (n < 1) throw new ValueError("n must be at least one");
    return batches(iter(items), n, options.strict === true);
  },
);

/** `tee(xs, n)`: independent iterators over one source. */
export function tee<T>(items: AnyIterable<T>, n = 2): readonly PyIterator<T>[] {
  if (n < 0) throw new ValueError("n must be >= 0");
  const source = iter(items);
  const queues = Array.from({ length: n }, (): T[] => []);
  function* reading(queue: T[]): Generator<T, void, undefined> {
    for (;;) {
      if (queue.length === 0) {
        const step = source.next();
        if (step.done) return;
        for (const each of queues) each.push(step.value);
      }
      yield queue.shift() as T;
    }
  }
  return row(queues.map((queue) => new Lazy(reading(queue))));
}

