import * as asyncio from "asyncio";
import {
  contextmanager, asynccontextmanager, ExitStack,
  AsyncExitStack, suppress,
} from "contextlib";
import {
  KeyError, RuntimeError, ValueError, ZeroDivisionError,
  async_with, at, call, div, getattr, mul, print, range, truth,
  with_,
} from "python";

class Timer {
  label: string;
  constructor(label: string) { this.label = label; }
  __enter__(): Timer {
    print("start", this.label);
    return this;
  }
  __exit__(
    exc_type: unknown,
    exc: unknown,
    tb: unknown,
  ): boolean {
    print(
      "stop",
      this.label,
      truth(exc_type) ? getattr(exc_type, "__name__") : "clean",
    );
    return exc_type === ValueError;
  }
}

{
  using t = with_(new Timer("a"));
  print("inside", t.label);
}
{
  using _ = with_(new Timer("b"));
  throw new ValueError("swallowed");
}
try {
  {
    using __2 = with_(new Timer("c"));
    throw new KeyError("not swallowed");
  }
} catch (e) {
  if (!(e instanceof KeyError)) throw e;
  print("outer", e);
}
{
  using x = with_(new Timer("x"));
  using y = with_(new Timer("y"));
  print(x.label, y.label);
}
{
  using p = with_(new Timer("p"));
  using __3 = with_(new Timer("q"));
  print("paren", p.label);
}

const managed = contextmanager(function* managed(
  name: string,
): Generator<string> {
  print("acquire", name);
  try {
    yield name.toUpperCase();
  } catch (e) {
    if (!(e instanceof RuntimeError)) throw e;
    print("handled", e);
  } finally {
    print("release", name);
  }
});

{
  using r = managed("res");
  print("using", r);
}
{
  using __4 = managed("res2");
  throw new RuntimeError("oops");
}

function early(): string {
  using m = managed("ret");
  return m;
}
print(early());
for (const i of range(3)) {
  {
    using __5 = new suppress(ZeroDivisionError);
    if (i === 1) continue;
    print(div(1, i));
    print("after", i);
  }
}

const pool = asynccontextmanager(async function* pool(
  size: number,
): AsyncGenerator<number[]> {
  print("open pool", size);
  await asyncio.sleep(0.1);
  try {
    yield [...range(size)];
  } finally {
    await asyncio.sleep(0.1);
    print("close pool");
  }
});

class Db {
  async __aenter__(): Promise<Db> {
    await asyncio.sleep(0.1);
    print("db open");
    return this;
  }
  async __aexit__(...exc: unknown[]): Promise<void> {
    print("db close", at(exc, 0));
  }
  async get(k: number | string): Promise<number | string> {
    await asyncio.sleep(0.1);
    return mul(k, 2) as number | string;
  }
}

async function main(): Promise<void> {
  {
    await using conns = pool(2);
    print(conns);
  }
  {
    await using db = async_with(new Db());
    print(await db.get(4));
  }
  {
    await using d1 = async_with(new Db());
    await using cs = pool(1);
    print(await d1.get("x"), cs);
  }
  const lock = new asyncio.Lock();
  {
    await using __6 = lock;
    print(lock.locked());
  }
  print(lock.locked());
  await using stack = new AsyncExitStack();
  const a = await stack.enter_async_context(new Db());
  print(await call(a, "get", 1));
  stack.callback(print, "callback");
}
asyncio.run(main());
{
  using st = new ExitStack();
  st.enter_context(new Timer("stacked"));
  print("in stack");
}
