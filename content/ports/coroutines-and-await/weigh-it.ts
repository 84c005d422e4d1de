// Python: 072966e7a7250cf007b8ab83c27407f9def5c2aebf74f43829f2e8a5592470f8
import * as asyncio from "asyncio";
import { print } from "python";

async function weigh(grams: number): Promise<number> {
  await asyncio.sleep(1);
  return grams + 5;
}

async function main(): Promise<void> {
  const total = weigh(500);
  print("total:", total);
}

asyncio.run(main());
