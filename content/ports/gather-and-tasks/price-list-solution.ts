// Python: 4e10bfb5dd3e3b65f43924a97ca6d6adc2030101ed7a45dcde57dc826e26acf7
import * as asyncio from "asyncio";
import {
  type Dict, dict, len, print, sorted, zip,
} from "python";

async function price(item: string): Promise<number> {
  await asyncio.sleep(len(item) / 10);
  return len(item) * 3;
}

async function prices_of(
  items: string[],
): Promise<Dict<string, number>> {
  const prices = await asyncio.gather(
    ...items.map((item) => price(item)),
  );
  return dict(zip(items, prices));
}

async function main(): Promise<void> {
  const prices = await prices_of(["cinnamon", "salt", "yeast"]);
  for (const [item, euros] of sorted(prices.items())) {
    print(item, euros);
  }
}

asyncio.run(main());
