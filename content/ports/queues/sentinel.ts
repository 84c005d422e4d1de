// Python: 416e4215d5742d8c61b57474a36f576f94ab4d2bced50ebe9da273312f6f081e
import * as asyncio from "asyncio";
import { print, tuple } from "python";

async function bake(
  counter: asyncio.Queue<string | null>,
): Promise<void> {
  for (const loaf of tuple("rye", "wheat")) {
    await asyncio.sleep(1);
    await counter.put(loaf);
  }
  await counter.put(null);
}

async function sell(
  counter: asyncio.Queue<string | null>,
): Promise<void> {
  let loaf!: string | null;
  while ((loaf = await counter.get()) != null) {
    print("sold:", loaf);
  }
  print("nothing more to come");
}

async function main(): Promise<void> {
  const counter = new asyncio.Queue<string | null>();
  await asyncio.gather(bake(counter), sell(counter));
}

asyncio.run(main());
