// Python: e0b900338c0e0916c7014de107b03facd2f8101b692be6ca3402334ba0082ce8
import * as asyncio from "asyncio";
import { print, range } from "python";

async function bake(
  counter: asyncio.Queue<string>,
): Promise<void> {
  for (const number of range(1, 4)) {
    await asyncio.sleep(2);
    await counter.put(`loaf ${number}`);
    print("baked: loaf", number);
  }
}

async function sell(
  counter: asyncio.Queue<string>,
): Promise<void> {
  for (const _ of range(3)) {
    const loaf = await counter.get();
    print("sold:", loaf);
  }
}

async function main(): Promise<void> {
  const counter = new asyncio.Queue<string>();
  await asyncio.gather(bake(counter), sell(counter));
}

asyncio.run(main());
