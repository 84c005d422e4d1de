// Python: 0fcf36ea533fe67e802c3b0378092ff60b8cd5a4d9debc8e4c49bda58fcffa74
import * as asyncio from "asyncio";
import { print, zip } from "python";

async function price(item: string, seconds: number, euros: number): Promise<number> {
  await asyncio.sleep(seconds);
  return euros;
}

async function main(): Promise<void> {
  const items = ["flour", "milk"];
  const questions = [price("flour", 2, 30), price("milk", 1, 12)];
  for (const [item, answer] of zip(items, asyncio.as_completed(questions))) {
    print(item, "costs", await answer);
  }
}

asyncio.run(main());
