// Python: 0ebc50184b7aa084eb7af59ccd583056f5f30f48282371470e0a4caa739882d8
import * as asyncio from "asyncio";
import { print, tuple } from "python";

async function sell(name: string, counter: asyncio.Queue<string | null>): Promise<void> {
  let loaf!: string | null;
  while ((loaf = await counter.get()) != null) {
    await asyncio.sleep(1);
    print(name, "has sold", loaf);
  }
  print(name, "goes home");
}

async function main(): Promise<void> {
  const counter = new asyncio.Queue<string | null>();
  for (const loaf of tuple("rye", "wheat", "spelt")) {
    counter.put_nowait(loaf);
  }
  counter.put_nowait(null);
  await asyncio.gather(sell("Ada", counter), sell("Ben", counter));
  print("closed");
}

asyncio.run(main());
