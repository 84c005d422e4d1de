// Python: efb4a9cc8b3c5b29a61ff459d5e7ede288cffe4da9439f05f552289b7b0d68cd
import * as asyncio from "asyncio";
import { at, dict, print, zip } from "python";

const price_list = dict({ cinnamon: 16, salt: 3, yeast: 5 });

async function price(item: string): Promise<number> {
  await asyncio.sleep(1);
  return at(price_list, item);
}

async function main(): Promise<void> {
  const items = [...price_list];
  const prices = await asyncio.gather(
    ...items.map((item) => price(item)),
  );
  for (const [item, euros] of zip(items, prices)) {
    print(item, euros);
  }
}

asyncio.run(main());
