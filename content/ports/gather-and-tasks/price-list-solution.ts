// Python: fbdef0e4da081527c6d9578b960b7e77a66310e1cbe67b80a401f7ecbc9934e9
import * as asyncio from "asyncio";
import { type Dict, dict, len, print, zip } from "python";

async function price(item: string): Promise<number> {
  await asyncio.sleep(len(item) / 10);
  return len(item) * 3;
}

async function prices_of(items: string[]): Promise<Dict<string, number>> {
  const prices = await asyncio.gather(
    ...items.map((item) => price(item)),
  );
  return dict(zip(items, prices));
}

async function main(): Promise<void> {
  print(await prices_of(["cinnamon", "salt", "yeast"]));
}

asyncio.run(main());
