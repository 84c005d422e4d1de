// Python: d396c2a74d6dd876d0f6829810207761cb82b39dc9d126add987a60d7eb59200
import * as asyncio from "asyncio";
import { print, tuple } from "python";

async function sell(
  name: string,
  counter: asyncio.Queue<string | null>,
): Promise<void> {
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
  await asyncio.gather(
    sell("Ada", counter), sell("Ben", counter),
  );
  print("closed");
}

asyncio.run(main());
