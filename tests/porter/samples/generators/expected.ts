import * as itertools from "itertools";
import { islice } from "itertools";
import {
  type Range, StopIteration, ValueError, add, eq, f, iter, next,
  print, range, sum, throwInto, tuple, zip,
} from "python";

function* count(n: number): Generator<number> {
  let i = 0;
  while (i < n) {
    yield i;
    i += 1;
  }
}
print([...count(3)], sum(count(4)));
const g = count(2);
print(next(g), next(g), next(g, "done"));
try {
  next(g);
} catch (error) {
  if (!(error instanceof StopIteration)) throw error;
  print("stop");
}
function* echo(): Generator<unknown> {
  let received: unknown = null;
  while (true) {
    received = yield received;
    if (eq(received, "quit")) {
      return "bye";
    }
  }
}
const e = echo();
print(next(e), e.send("a"), e.send("b"));
try {
  e.send("quit");
} catch (s) {
  if (!(s instanceof StopIteration)) throw s;
  print("returned", s.value);
}
function* chain(
  ...its: (number[] | string | Range)[]
): Generator<number | string> {
  for (const it of its) yield* it;
}
print([...chain([1, 2], "ab", range(2))]);
function* sub(): Generator<number> {
  const x = yield 1;
  print("got", x);
  return "result";
}
function* main(): Generator<number> {
  const r = yield* sub();
  print("r", r);
  yield 2;
}
const m = main();
print(next(m), m.send("hi"));
function* closing(): Generator<number> {
  try {
    yield 1;
    yield 2;
  } finally {
    print("closed");
  }
}
const c = closing();
next(c);
c.close();
function* thrower(): Generator<string> {
  while (true) {
    try {
      yield "ok";
    } catch (err) {
      if (!(err instanceof ValueError)) throw err;
      yield f`caught ${err}`;
    }
  }
}
const t = thrower();
print(next(t), throwInto(t, new ValueError("x")));
const gen = (function* () {
  for (const x of range(4)) yield x * x;
})();
print(next(gen), [...gen]);
class Tree {
  v: number;
  kids: readonly [] | Tree[];
  constructor(v: number, kids: readonly [] | Tree[] = tuple()) {
    this.v = v;
    this.kids = kids;
  }
  *__iter__(): Generator<number> {
    yield this.v;
    for (const k of this.kids) yield* iter(k);
  }
}
print([
  ...iter(
    new Tree(1, [new Tree(2), new Tree(3, [new Tree(4)])]),
  ),
]);
class Countdown {
  n: number;
  constructor(n: number) { this.n = n; }
  __iter__(): Countdown { return this; }
  __next__(): number {
    if (this.n <= 0) throw new StopIteration();
    this.n -= 1;
    return this.n;
  }
}
for (const x of iter(new Countdown(3))) {
  print(x);
}
print([...iter(new Countdown(2))], [...iter(new Countdown(2))]);
function* fib(): Generator<number> {
  let a = 0, b = 1;
  while (true) {
    yield a;
    [a, b] = [b, add(a, b)];
  }
}
print([...islice(fib(), 10)]);
print(
  [...itertools.chain([1], [2])],
  [...zip(itertools.count(1), "ab")],
);
