// Python: edbb7e5c503e9c4ab3ad0747c8f688d30f75c3279b90f1f5505dd5ba729994b2
import * as asyncio from "asyncio";
import { print, range } from "python";

async function messenger(
  name: string,
  every: number,
  times: number,
): Promise<void> {
  for (const visit of range(1, times + 1)) {
    await asyncio.sleep(every);
    print(name, visit);
  }
}

async function main(): Promise<void> {
  await asyncio.gather(
    messenger("milk", 2, 3),
    messenger("post", 3.5, 2),
    messenger("news", 5, 1),
  );
}

asyncio.run(main());
