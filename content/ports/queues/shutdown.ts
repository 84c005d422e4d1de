// Python: 95a58be1c870aacfaa2020d1f604a91191ec38a7a72a141c66955d04168e9c4d
import * as asyncio from "asyncio";
import { print, tuple } from "python";

async function sell(
  name: string,
  counter: asyncio.Queue<string>,
): Promise<void> {
  while (true) {
    let loaf!: string;
    try {
      loaf = await counter.get();
    } catch (error) {
      if (!(error instanceof asyncio.QueueShutDown))
        throw error;
      print(name, "goes home");
      return;
    }
    await asyncio.sleep(1);
    print(name, "has sold", loaf);
  }
}

async function main(): Promise<void> {
  const counter = new asyncio.Queue<string>();
  await using group = new asyncio.TaskGroup();
  group.create_task(sell("Ada", counter));
  group.create_task(sell("Ben", counter));
  for (const loaf of tuple("rye", "wheat", "spelt")) {
    await counter.put(loaf);
  }
  counter.shutdown();
  print("no more baking");
}

asyncio.run(main());
