// Python: 5661dc4effa1599c512e35cce47f48df34d5e264d96c6fae49f868c1ca2dafbb
import * as asyncio from "asyncio";
import { print, zip } from "python";

async function price(
  item: string,
  seconds: number,
  euros: number,
): Promise<number> {
  await asyncio.sleep(seconds);
  return euros;
}

async function main(): Promise<void> {
  const items = ["flour", "milk"];
  const questions = [
    price("flour", 2, 30),
    price("milk", 1, 12),
  ];
  for (const [item, answer] of zip(
    items, asyncio.as_completed(questions),
  )) {
    print(item, "costs", await answer);
  }
}

asyncio.run(main());
