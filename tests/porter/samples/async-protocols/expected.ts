import * as asyncio from "asyncio";
import {
  RuntimeError, StopAsyncIteration, anext, async_for,
  async_with, at, dict, getattr, iter, print, range, truth,
  type_name,
} from "python";

class Conn {
  name: string;
  constructor(name: string) { this.name = name; }
  async __aenter__(): Promise<Conn> {
    print("open", this.name);
    await asyncio.sleep(0.1);
    return this;
  }
  async __aexit__(
    exc_type: unknown,
    exc: unknown,
    tb: unknown,
  ): Promise<boolean> {
    print(
      "close",
      this.name,
      truth(exc_type) ? getattr(exc_type, "__name__") : null,
    );
    return false;
  }
  async query(sql: string): Promise<string> {
    await asyncio.sleep(0.1);
    return `${this.name}: ${sql}`;
  }
}
class Ticker {
  n: number;
  i: number;
  constructor(n: number) {
    this.n = n;
    this.i = 0;
  }
  __aiter__(): Ticker { return this; }
  async __anext__(): Promise<number> {
    if (this.i >= this.n) throw new StopAsyncIteration();
    this.i += 1;
    await asyncio.sleep(0.1);
    return this.i;
  }
}
async function* agen(n: number): AsyncGenerator<number> {
  for (const i of range(n)) {
    yield i;
    await asyncio.sleep(0.1);
  }
}
async function main(): Promise<string> {
  let c!: Conn;
  {
    await using entered = async_with(new Conn("db"));
    c = entered;
    print(await c.query("select"));
  }
  try {
    await using a = async_with(new Conn("a"));
    await using b = async_with(new Conn("b"));
    throw new RuntimeError("x");
  } catch (e) {
    if (!(e instanceof RuntimeError)) throw e;
    print("got", e);
  }
  for await (const t of async_for(new Ticker(2))) {
    print("tick", t);
  }
  search: {
    for await (const i of agen(3)) {
      if (i === 2) break search;
      print("agen", i);
    }
    print("not here");
  }
  print(await (async () => {
    const result: number[] = [];
    for await (const x of agen(3)) result.push(x);
    return result;
  })(), await (async () => {
    const result: number[] = [];
    for await (const x of agen(3)) if (x) result.push(x * 2);
    return result;
  })(), dict(await (async () => {
    const result: (readonly [number, number])[] = [];
    for await (const x of agen(2)) result.push([x, 1] as const);
    return result;
  })()));
  print(await (async () => {
    const result: string[] = [];
    for (const q of ["a", "b"]) result.push(await c.query(q));
    return result;
  })());
  class Awaitable {
    *__await__(): Generator<unknown> {
      yield* iter(
        asyncio.create_task(asyncio.sleep(0.1)).__await__(),
      );
      return 42;
    }
  }
  print(await new Awaitable());
  const coro = c.query("z");
  print(type_name(coro));
  print(await coro);
  async function nested(): Promise<void> {
    try {
      await asyncio.sleep(10);
    } catch (error) {
      if (!(error instanceof asyncio.CancelledError))
        throw error;
      print("cancelled");
      throw error;
    } finally {
      print("cleanup");
    }
  }
  const t = asyncio.create_task(nested());
  await asyncio.sleep(0);
  t.cancel();
  try {
    await t;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("main saw it", t.cancelled());
  }
  const res = await asyncio.gather(
    c.query("1"),
    asyncio.sleep(0.1, 5),
    { return_exceptions: true },
  );
  print(res);
  const g = agen(5);
  print(await anext(g), await g.__anext__());
  await g.aclose();
  let total = 0;
  for await (const v of agen(4)) {
    total += v;
  }
  print(total);
  const x = await c.query("p") + "!";
  print(await asyncio.sleep(0, true) ? x : null);
  const d = dict({ k: await c.query("v") });
  print(at(d, "k"));
  return "finished";
}
print(asyncio.run(main()));
