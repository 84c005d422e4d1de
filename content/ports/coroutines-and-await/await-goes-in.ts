// Python: 0beb3977cd01a9c789e95878a7b711efedf029fff4cdfd5231a6d80ceb2d9a3f
import * as asyncio from "asyncio";
import { print } from "python";

async function weigh(grams: number): Promise<number> {
  print("weigh: begin");
  await asyncio.sleep(1);
  print("weigh: end");
  return grams + 5;
}

async function main(): Promise<void> {
  print("main: before");
  const total = await weigh(500);
  print("main: after,", total, "grams");
}

asyncio.run(main());
