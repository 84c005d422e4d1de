// Python: 844d934a28024aeab926f101d5d91fd89a44a94156e26e906d7fa9eaf4351791
import * as asyncio from "asyncio";
import { type Dict, dict, len, print, sorted } from "python";

async function price(item: unknown): Promise<number> {
  await asyncio.sleep(len(item) / 10);
  return len(item) * 3;
}

async function prices_of(
  items: string[],
): Promise<Dict<unknown, unknown>> {
  return dict();
}

async function main(): Promise<void> {
  const prices = await prices_of(["cinnamon", "salt", "yeast"]);
  for (const [item, euros] of sorted(prices.items())) {
    print(item, euros);
  }
}

asyncio.run(main());
