// Python: 5ece1da7b10842b6de53ab4086b14a56c0c17768a1fb92f8c7b76991e65116d3
import * as asyncio from "asyncio";
import { print } from "python";

async function bake(
  name: string,
  seconds: number,
  shelves: asyncio.Semaphore,
): Promise<void> {
  await using _ = shelves;
  print(name, "in");
  await asyncio.sleep(seconds);
  print(name, "out");
}

async function main(): Promise<void> {
  const shelves = new asyncio.Semaphore(2);
  await asyncio.gather(
    bake("bread", 3, shelves),
    bake("rolls", 1, shelves),
    bake("cake", 1, shelves),
    bake("tart", 2, shelves),
  );
}

asyncio.run(main());
