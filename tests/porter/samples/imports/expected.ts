import * as time from "time";
import * as random from "random";
import * as m from "math";
import * as aio from "asyncio";
import * as json from "json";
import * as t2 from "time";
import { sleep, gather, run } from "asyncio";
import { partial, reduce, wraps, lru_cache } from "functools";
import {
  suppress, contextmanager, asynccontextmanager,
} from "contextlib";
import {
  ValueError, ZeroDivisionError, add, at, call_, dict, div,
  float, fmt, mul, print, with_,
} from "python";

print(m.pi, m.sqrt(16), m.floor(2.7), m.ceil(2.1));
random.seed(1);
print(
  random.randint(1, 10),
  random.choice(["a", "b"]),
  random.random(),
);
async function f(x: number): Promise<number> {
  await sleep(x);
  return x;
}
async function main(): Promise<void> {
  print(await gather(f(1), f(0.5)));
  await aio.sleep(0.1);
  print(t2.time() > 0);
}
run(main());
const start = time.perf_counter();
time.sleep(0.5);
print(`${fmt(time.perf_counter() - start, ".1f")}`);
const add5 = partial((a: unknown, b: unknown) => add(a, b), 5);
print(
  call_(add5, 3),
  reduce((a: unknown, b: unknown) => mul(a, b), [1, 2, 3, 4]),
);
{
  using _ = new suppress(ZeroDivisionError);
  div(1, 0);
}
print("after");
const tag = contextmanager(function* tag(
  name: string,
): Generator<string> {
  print(`<${name}>`);
  yield name;
  print(`</${name}>`);
});
{
  using t = tag("b");
  print("in", t);
}
const conn = asynccontextmanager(async function* conn(): AsyncGenerator<string> {
  print("connect");
  try {
    yield "c";
  } finally {
    print("disconnect");
  }
});
async function use(): Promise<void> {
  await using c = conn();
  print(c);
}
aio.run(use());
function timer<A extends unknown[], R>(
  fn: (...args: A) => Promise<R>,
) {
  const wrapper = wraps(fn)(async function wrapper(...args: A) {
    print("start", fn.__name__);
    const r = await fn(...args);
    print("end");
    return r;
  });
  return wrapper;
}
const work = timer(async function work(
  n: number,
  { scale = 1 }: { scale?: number } = {},
): Promise<number> {
  await sleep(n);
  return n * scale;
});
print(aio.run(work(1, { scale: 3 })));
const fib = lru_cache({ maxsize: null })({ fib: function (
  n: number,
): number {
  return n < 2 ? n : add(fib(n - 1), fib(n - 2));
} }.fib);
print(fib(90));
print(
  json.dumps(dict({ a: [1, float(2.0), null, true] })),
  json.loads("[1, 2]"),
);
class Managed {
  __enter__(): Managed {
    print("enter");
    return this;
  }
  __exit__(...exc: unknown[]): boolean {
    print("exit", at(exc, 0));
    return true;
  }
}
{
  using mm = with_(new Managed());
  throw new ValueError("swallowed");
}
print("survived");
function typed(
  x: number | null = null,
  cb: ((v: number) => number) | null = null,
): number[] {
  if (x == null) return [];
  return cb ? [cb(x)] : [x];
}
print(typed(), typed(1), typed(2, (v: number) => v * 10));
