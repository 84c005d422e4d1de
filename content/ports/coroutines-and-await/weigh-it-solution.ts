// Python: d3f0abe2f5f50e7684fecc9f761899bfa650353da1d73aefe6fcd23c2f8835d1
import * as asyncio from "asyncio";
import { print } from "python";

async function weigh(grams: number): Promise<number> {
  await asyncio.sleep(1);
  return grams + 5;
}

async function main(): Promise<void> {
  const total = await weigh(500);
  print("total:", total);
}

asyncio.run(main());
