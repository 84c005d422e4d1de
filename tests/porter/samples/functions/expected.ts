import {
  type Dict, add as py_add, call_, dict, keywords, max, print,
  range, split_arguments, sum, take, tuple,
} from "python";

function greet(
  name: string,
  greeting = "Hello",
  { punct = "!" }: { punct?: string } = {},
): string {
  return `${greeting}, ${name}${punct}`;
}
print(
  greet("Bob"),
  greet("Ann", "Hi"),
  greet("X", undefined, { punct: "?" }),
  greet("N", "G"),
);
function total(...parameters: unknown[]): number {
  const [args, kwargs] = split_arguments(
    parameters,
  ) as [readonly number[], Dict<string, number | string>];
  print(args, kwargs);
  return sum(args);
}
print(total(1, 2, 3, { a: 1, b: "x" }), total());
const append_items: number[] = [];
function append(
  x: number,
  items: number[] = append_items,
): number[] {
  items.push(x);
  return items;
}
print(append(1), append(2), append(3, []));
function make(): () => number {
  let count = 0;
  function inc(): number {
    count += 1;
    return count;
  }
  return inc;
}
const c = make();
print(c(), c(), make()());
let counter = 0;
function bump(): void { counter += 1; }
bump();
bump();
print(counter);
const sq = (x: number) => x * x;
print(sq(4), ((a: number, b = 2) => a + b)(1));
function apply(f: unknown, ...args: number[]): unknown {
  return call_(f, ...args);
}
print(apply(max, 3, 9), apply(sq, 5));
function nothing(): void {}
print(nothing());
function early(x: number): string | null {
  if (x > 0) return "pos";
  return null;
}
print(early(1), early(-1));
const fns = (() => {
  let i: number;
  const result: (() => number)[] = [];
  for (i of range(3)) result.push(() => i);
  return result;
})();
print(fns.map((f) => f()));
const fns2 = [...range(3)].map((i) => (i_ = i) => i_);
print(fns2.map((f) => f()));
function deco<A extends unknown[], R>(fn: (...args: A) => R) {
  function wrapper(...args: A) {
    print("calling", fn.__name__);
    return call_(fn, ...args);
  }
  return wrapper;
}
const add = deco(function add(
  a: number,
  b: number = 1,
): number {
  return a + b;
});
print(
  add(1),
  call_(add, 1, { b: 5 }),
  call_(add, { a: 2, b: 3 }),
);
function outer(
  prefix: string,
): (fn: (x: string) => string) => (x: string) => string {
  function decorator(
    fn: (x: string) => string,
  ): (x: string) => string {
    function wrapper(x: string): string {
      return prefix + fn(x);
    }
    return wrapper;
  }
  return decorator;
}
const shout = outer(">> ")(function shout(x: string): string {
  return x.toUpperCase();
});
print(shout("hi"));
function pos_only(a: number, b: number): number {
  return a - b;
}
print(pos_only(5, 3));
function rec(n: number): number[] {
  return n === 0 ? [] : py_add([n], rec(n - 1));
}
print(rec(3));
const args = tuple(1, 2);
print(pos_only(...args));
const opts = dict({ greeting: "Yo", name: "Z" });
print(call_(greet, keywords(opts)));
function f(a: number, b = 2, ...parameters_2: unknown[]): readonly [number, number, readonly number[], number, number, Dict<string, number>] {
  const [rest, kw] = split_arguments(
    parameters_2,
    "f",
  ) as [readonly number[], Dict<string, number>];
  const c = take(kw, "c") as number;
  const d = take(kw, "d", 4) as number;
  return tuple(a, b, rest, c, d, kw);
}
print(f(1, undefined, { c: 3 }), f(1, 2, 3, 4, { c: 5, e: 6 }));
function swap(a: number, b: number): readonly [number, number] {
  return tuple(b, a);
}
const [x, y] = swap(1, 2);
print(x, y);
print(
  ((...parameters_3: unknown[]) => {
    const [a, k] = split_arguments(
      parameters_3,
    ) as [readonly number[], Dict<string, number>];
    return tuple(a, k);
  })(1, { z: 2 }),
);
