// Python: 2a22c8b49215c1a9b7d25ffa11b94db1769b64ffee879d90a95fb8610f4243c7
import * as asyncio from "asyncio";
import { print, range } from "python";

async function bake(counter: asyncio.Queue<number>): Promise<void> {
  for (const number of range(10)) {
    await counter.put(number);
    print("baked", number);
  }
}

async function sell(counter: asyncio.Queue<number>): Promise<void> {
  for (const _ of range(10)) {
    await asyncio.sleep(1);
    print("sold", await counter.get());
  }
}

async function main(): Promise<void> {
  const counter = new asyncio.Queue<number>({ maxsize: 2 });
  await asyncio.gather(bake(counter), sell(counter));
}

asyncio.run(main());
