// Python: b72f6da4543a8a6a2b4188baa41f284957a541177a505efbd5a87a9173baab7b
import * as asyncio from "asyncio";
import { iter, print, tuple, unpack } from "python";

async function price(
  item: string,
  seconds: number,
  euros: number,
): Promise<readonly [string, number]> {
  await asyncio.sleep(seconds);
  return tuple(item, euros);
}

async function main(): Promise<void> {
  const questions = [
    price("flour", 2, 30),
    price("milk", 1, 12),
  ];
  for (const answer of iter(asyncio.as_completed(questions))) {
    const [item, euros] = unpack(await answer, 2);
    print(item, "costs", euros);
  }
}

asyncio.run(main());
