import * as asyncio from "asyncio";
import { KeyError, RuntimeError, StopAsyncIteration, StopIteration, TypeError, ValueError, at, dict, iter, next, print, repr, str, tuple, type_name } from "python";

function* sync_gen(): Generator<number> {
  yield 1;
  throw new StopIteration("early");
}

function* sync_next(): Generator<unknown> {
  const it = iter([]);
  yield next(it);
}

async function coro_stop(): Promise<number[] | number | null> {
  throw new StopIteration(3);
}

async function* agen_stop(): AsyncGenerator<number> {
  yield 1;
  throw new StopIteration();
}

async function* agen_astop(): AsyncGenerator<number> {
  yield 1;
  throw new StopAsyncIteration();
}

async function show(aw: Promise<number[] | number | null>): Promise<void> {
  try {
    print(await aw);
  } catch (e) {
    print(type_name(e), e, repr(e.__cause__), e.__suppress_context__);
  }
}

async function drain(g: AsyncIterable<number>): Promise<number[] | number | null> {
  return await (async () => {
    const result: number[] = [];
    for await (const x of g) result.push(x);
    return result;
  })();
}

async function simple(): Promise<number[] | number | null> {
  return 1;
}

async function main(): Promise<void> {
  try {
    print([...sync_gen()]);
  } catch (e) {
    if (e instanceof RuntimeError) {
      print(e, repr(e.__cause__));
    } else throw e;
  }
  try {
    for (const x of sync_next()) {
      print(x);
    }
  } catch (e) {
    if (e instanceof RuntimeError) {
      print(e, repr(e.__cause__));
    } else throw e;
  }
  const g = sync_gen();
  print(next(g));
  try {
    next(g);
  } catch (e) {
    if (e instanceof RuntimeError) {
      print(e);
    } else throw e;
  }
  try {
    next(g);
  } catch (e) {
    if (e instanceof StopIteration) {
      print("stop", e.value);
    } else throw e;
  }
  await show(coro_stop());
  await show(drain(agen_stop()));
  await show(drain(agen_astop()));
  let c = simple();
  print(await c);
  await show(c);
  async function waits(): Promise<number[] | number | null> {
    await asyncio.sleep(0.1);
    return null;
  }
  c = waits();
  async function both(): Promise<void> {
    await c;
  }
  const r = await asyncio.gather(both(), both(), { return_exceptions: true });
  print(r);
  await show(asyncio.wait_for(simple(), null));
  try {
    at(dict(), "k");
  } catch (e) {
    if (e instanceof KeyError) {
      print(repr(e), str(e));
    } else throw e;
  }
  try {
    at(dict(), tuple(1, "a"));
  } catch (e) {
    if (e instanceof KeyError) {
      print(repr(e), str(e));
    } else throw e;
  }
  const d = simple();
  try {
    d.send(1);
  } catch (e) {
    if (e instanceof TypeError) {
      print(e);
    } else throw e;
  }
  try {
    d.send(null);
  } catch (e) {
    if (e instanceof StopIteration) {
      print(e.value, repr(e));
    } else throw e;
  }
  try {
    d.send(null);
  } catch (e) {
    if (e instanceof RuntimeError) {
      print(e);
    } else throw e;
  }
  const e = simple();
  e.close();
  await show(e);
  const f = simple();
  try {
    f.throw(new ValueError("x"));
  } catch (x) {
    if (x instanceof ValueError) {
      print(repr(x));
    } else throw x;
  }
}

asyncio.run(main());
