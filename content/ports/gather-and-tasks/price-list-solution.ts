// Python: 38d852ba816c2d75b1ebe78d1ed12a67dcefcd57256530e5ad07650fb7a16eb3
import * as asyncio from "asyncio";
import { type Dict, dict, len, print, zip } from "python";

async function price(item: string): Promise<number> {
  await asyncio.sleep(len(item) / 10);
  return len(item) * 3;
}

async function prices_of(items: string[]): Promise<Dict<string, number>> {
  const prices = await asyncio.gather(...items.map((item) => price(item)));
  return dict(zip(items, prices));
}

async function main(): Promise<void> {
  print(await prices_of(["cinnamon", "salt", "yeast"]));
}

asyncio.run(main());
