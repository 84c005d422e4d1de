// Python: 0ca113a8b61c991b54e4bc120eb082c249a03526217d8829d4cfaa0986f88bdc
import * as asyncio from "asyncio";
import { at, dict, print, zip } from "python";

const price_list = dict({ cinnamon: 16, salt: 3, yeast: 5 });

async function price(item: string): Promise<number> {
  await asyncio.sleep(1);
  return at(price_list, item);
}

async function main(): Promise<void> {
  const items = [...price_list];
  const prices = await asyncio.gather(...items.map((item) => price(item)));
  for (const [item, euros] of zip(items, prices)) {
    print(item, euros);
  }
}

asyncio.run(main());
