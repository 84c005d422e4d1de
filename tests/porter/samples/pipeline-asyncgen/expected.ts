import * as asyncio from "asyncio";
import {
  StopAsyncIteration, ValueError, async_for, dict, div, float,
  iadd, print, range, sum,
} from "python";

async function* ticker(
  n: number,
  delay = 0.1,
): AsyncGenerator<number> {
  for (const i of range(n)) {
    yield i;
    await asyncio.sleep(delay);
  }
}

async function* squares(
  source: AsyncIterable<number>,
): AsyncGenerator<number> {
  for await (const x of source) {
    yield x * x;
  }
}

async function* evens(
  source: AsyncIterable<number>,
): AsyncGenerator<number> {
  for await (const x of source) {
    if (x % 2 === 0) yield x;
  }
}

async function* averager(): AsyncGenerator<unknown> {
  let total: unknown = float(0.0);
  let count = 0;
  let average: unknown = null;
  while (true) {
    const value = yield average;
    if (value == null) break;
    total = iadd(total, value);
    count += 1;
    average = div(total, count);
  }
}

class Countdown {
  current: number;
  constructor(start: number) { this.current = start; }

  __aiter__(): Countdown { return this; }

  async __anext__(): Promise<number> {
    if (this.current <= 0) throw new StopAsyncIteration();
    await asyncio.sleep(0.1);
    this.current -= 1;
    return this.current;
  }
}

async function main(): Promise<void> {
  for await (const v of evens(squares(ticker(5)))) {
    print(v);
  }
  print(await (async () => {
    const result: number[] = [];
    for await (const v of squares(ticker(3))) result.push(v);
    return result;
  })());
  const avg = averager();
  await avg.asend(null);
  print(await avg.asend(10), await avg.asend(20));
  await avg.aclose();
  for await (const c of async_for(new Countdown(3))) {
    print("T-minus", c);
  }
  const gen = ticker(10);
  for await (const v of gen) {
    if (v > 2) break;
  }
  await gen.aclose();
  print(dict(await (async () => {
    const result: (readonly [number, number])[] = [];
    for await (const i of ticker(2))
      result.push([i, i * 2] as const);
    return result;
  })()), sum(await (async () => {
    const result: number[] = [];
    for await (const i of ticker(4)) result.push(i);
    return result;
  })()));
  try {
    for await (const x of failing()) {
      print(x);
    }
  } catch (e) {
    if (!(e instanceof ValueError)) throw e;
    print("failed:", e);
  }
}

async function* failing(): AsyncGenerator<number> {
  try {
    yield 1;
    throw new ValueError("inside");
  } finally {
    print("generator cleanup");
  }
}

asyncio.run(main());
