// Python: a0ecba8fc8c7cb4a7a00f6f2ec4b5712ac5c3f006a065e121b9ae192e0dc39d1
import * as asyncio from "asyncio";
import { print, range } from "python";

async function bake(
  counter: asyncio.Queue<number>,
): Promise<void> {
  for (const number of range(10)) {
    await counter.put(number);
    print("baked", number);
  }
}

async function sell(
  counter: asyncio.Queue<number>,
): Promise<void> {
  for (const _ of range(10)) {
    await asyncio.sleep(1);
    print("sold", await counter.get());
  }
}

async function main(): Promise<void> {
  const counter = new asyncio.Queue<number>();
  await asyncio.gather(bake(counter), sell(counter));
}

asyncio.run(main());
