// Python: 5962cfd797534f3b586993a8282fe5c423b034175528c6547cc9232bdeb16de2
import * as asyncio from "asyncio";
import { at, dict, print, set_at } from "python";

const prices = dict({ bread: 4 });

async function price(what: string): Promise<number> {
  if (!prices.has(what)) {
    await asyncio.sleep(1);
    set_at(prices, what, 3);
  }
  return at(prices, what);
}

async function main(): Promise<void> {
  const bread = asyncio.create_task(price("bread"));
  const rolls = asyncio.create_task(price("rolls"));
  print("bread known:", bread.done());
  print("rolls known:", rolls.done());
  print(await bread + await rolls);
}

asyncio.run(main());
