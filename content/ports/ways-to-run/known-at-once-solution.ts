// Python: 08d021cee541307b99043bef1ec997d8925e475604de12dd2b00ee36ab15b1c7
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
  const loop = asyncio.get_running_loop();
  loop.set_task_factory(asyncio.eager_task_factory);
  const bread = asyncio.create_task(price("bread"));
  const rolls = asyncio.create_task(price("rolls"));
  print("bread known:", bread.done());
  print("rolls known:", rolls.done());
  print(await bread + await rolls);
}

asyncio.run(main());
