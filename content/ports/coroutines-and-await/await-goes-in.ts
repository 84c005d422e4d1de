import * as asyncio from "asyncio";
import { print } from "python";

async function weigh(grams: number) {
  print("weigh: begin");
  await asyncio.sleep(1);
  print("weigh: end");
  return grams + 5;
}

async function main() {
  print("main: before");
  const total = await weigh(500);
  print("main: after,", total, "grams");
}

asyncio.run(main());
