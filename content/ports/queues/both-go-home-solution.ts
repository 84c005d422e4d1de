// Python: 8ade973f39cc4b31b77244a79486f908d5a5c756e1811acaf8ed9bc9c62d3ef8
import * as asyncio from "asyncio";
import { print, range, tuple } from "python";

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
  for (const _ of range(2)) counter.put_nowait(null);
  await asyncio.gather(
    sell("Ada", counter), sell("Ben", counter),
  );
  print("closed");
}

asyncio.run(main());
