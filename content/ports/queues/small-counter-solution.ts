// Python: bb65076c0df2ab66f0ee25df6cfbdfa1dabc08443b050eba522e952db3b53020
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
  const counter = new asyncio.Queue<number>({ maxsize: 3 });
  await asyncio.gather(bake(counter), sell(counter));
}

asyncio.run(main());
