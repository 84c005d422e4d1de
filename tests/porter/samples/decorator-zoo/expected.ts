import * as asyncio from "asyncio";
import * as functools from "functools";
import * as time from "time";
import {
  type Dict, at, call_, dict, fmt, print, range, set_at,
} from "python";

function timed<A extends unknown[], R>(
  func: (...args: A) => Promise<R>,
) {
  const wrapper = functools.wraps(func)(async function wrapper(
    ...args: A
  ) {
    const start = time.perf_counter();
    try {
      return await call_(func, ...args);
    } finally {
      const elapsed = time.perf_counter() - start;
      print(`${func.__name__} took ${fmt(elapsed, ".2f")}s`);
    }
  });
  return wrapper;
}

function repeat(times: number) {
  function decorator<A extends unknown[], R>(
    func: (...args: A) => R,
  ) {
    const wrapper = functools.wraps(func)(function wrapper(
      ...args: A
    ) {
      let result = null;
      for (const _ of range(times)) {
        result = call_(func, ...args);
      }
      return result;
    });
    return wrapper;
  }
  return decorator;
}

class CountCalls {
  func: (a: number, b: number) => number;
  calls: number;
  constructor(func: (a: number, b: number) => number) {
    this.func = func;
    this.calls = 0;
  }

  __call__(...args: number[]): number {
    this.calls += 1;
    print(`call ${this.calls}`);
    return call_(this.func, ...args);
  }
}

const registry: Dict<string, (name: string) => string> = dict();
function register(name: string): (func: (name: string) => string) => (name: string) => string {
  function deco(
    func: (name: string) => string,
  ): (name: string) => string {
    set_at(registry, name, func);
    return func;
  }
  return deco;
}

const fetch = timed(async function fetch(
  url: string,
  timeout: number = 1,
): Promise<string> {
  await asyncio.sleep(timeout);
  return `data from ${url}`;
});

const say = repeat(3)(function say(word: string): string {
  print(word);
  return word;
});

const add = new CountCalls(function add(
  a: number,
  b: number,
): number {
  return a + b;
});

const hello = register("hello")(function hello(
  name: string,
): string {
  return `hello ${name}`;
});

const slow_square = functools.cache(function slow_square(
  n: number,
): number {
  print("computing", n);
  return n * n;
});

async function main(): Promise<void> {
  print(await fetch("u1"));
  print(await fetch("u2", 2));
  print(await asyncio.gather(fetch("a", 1), fetch("b", 2)));
  say("hi");
  print(add.__call__(1, 2), add.__call__(3, 4), add.calls);
  print(at(registry, "hello")("bob"), [...registry]);
  print(slow_square(4), slow_square(4));
  print(fetch.__name__);
}

asyncio.run(main());
