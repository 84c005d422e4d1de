import * as asyncio from "asyncio";
import { StopAsyncIteration, anext, print, range, repr } from "python";

async function* agen(): AsyncGenerator<number> {
  for (const i of range(3)) {
    await asyncio.sleep(0.1);
    yield i;
  }
}

async function main(): Promise<void> {
  const g = agen();
  const t = asyncio.create_task(anext(g));
  print(await t);
  const [done, pending] = await asyncio.wait([asyncio.ensure_future(g.__anext__())]);
  print(done.pop().result());
  print(await asyncio.wait_for(anext(g), 1));
  try {
    await asyncio.wait_for(anext(g), 1);
  } catch (e) {
    if (e instanceof StopAsyncIteration) {
      print(repr(e));
    } else throw e;
  }
  print(await asyncio.gather(g.aclose()));
  const x = anext(g);
  print(asyncio.iscoroutine(x));
  try {
    print(await x);
  } catch (e) {
    if (e instanceof StopAsyncIteration) {
      print("over");
    } else throw e;
  }
}

asyncio.run(main());
