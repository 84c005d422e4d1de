import * as asyncio from "asyncio";
import { Exception, aiter, anext, async_for, async_with, call_, dict, getattr, iter, next, object, print, range, tuple, type_name, with_ } from "python";

async function check(make: unknown): Promise<void> {
  try {
    await call_(make);
  } catch (e) {
    if (e instanceof Exception) {
      print(type_name(e), e);
    } else throw e;
  }
}

class OnlyAiter {
  __aiter__(): unknown {
    return object();
  }
}

class SyncCm {
  __enter__(): SyncCm {
    return this;
  }
  __exit__(...a: unknown[]): boolean {
    return false;
  }
}

class AsyncCm {
  async __aenter__(): Promise<AsyncCm> {
    return this;
  }
  async __aexit__(...a: unknown[]): Promise<boolean> {
    return false;
  }
}

class NoExit {
  async __aenter__(): Promise<NoExit> {
    return this;
  }
}

async function* agen(): AsyncGenerator<number> {
  yield 1;
}

async function f1(): Promise<void> {
  for await (const x of async_for([1])) {
  }
}
async function f2(): Promise<void> {
  for await (const x of async_for(new OnlyAiter())) {
  }
}
async function f3(): Promise<void> {
  await using _ = async_with(new SyncCm());
}
async function f4(): Promise<void> {
  using __2 = with_(new AsyncCm());
}
async function f5(): Promise<void> {
  await using __3 = async_with(new NoExit());
}
async function f6(): Promise<void> {
  await using __4 = async_with(5);
}
async function f7(): Promise<void> {
  for (const x of iter(agen())) {
  }
}
async function f8(): Promise<void> {
  await [1, 2];
}
async function f9(): Promise<void> {
  await 5;
}
async function f10(): Promise<void> {
  await null;
}
async function f11(): Promise<void> {
  using __5 = with_(5);
}
async function f12(): Promise<void> {
  await using __6 = async_with(print);
}
async function f13(): Promise<void> {
  await using __7 = async_with(asyncio.sleep);
}
async function f14(): Promise<void> {
  await asyncio.sleep;
}
async function f15(): Promise<void> {
  for await (const x of async_for(agen)) {
  }
}
async function f16(): Promise<void> {
  [...iter(agen())];
}
async function f17(): Promise<void> {
  [...iter(agen())];
}
async function f18(): Promise<void> {
  await using __8 = async_with(asyncio.Lock);
}
async function f19(): Promise<void> {
  using __9 = new asyncio.Lock();
}
async function f20(): Promise<void> {
  await using __10 = async_with(new asyncio.Lock().acquire());
}
async function f21(): Promise<void> {
  await print("x");
}
async function f22(): Promise<void> {
  await agen();
}
async function f23(): Promise<void> {
  next(agen());
}
async function f24(): Promise<void> {
  await anext([1]);
}
async function f25(): Promise<void> {
  aiter([1]);
}
async function f26(): Promise<void> {
  for await (const x of async_for(range(3))) {
  }
}
async function f27(): Promise<void> {
  await tuple(1, 2);
}
async function f28(): Promise<void> {
  await "text";
}
async function f29(): Promise<void> {
  await dict({ a: 1 });
}
async function f30(): Promise<void> {
  await asyncio.gather;
}

async function main(): Promise<void> {
  for (const f of [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30]) {
    print(getattr(f, "__name__"), { end: " " });
    await check(f);
  }
}

asyncio.run(main());
