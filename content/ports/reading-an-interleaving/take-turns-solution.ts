// Python: db406d143a2bd0801f4c2319935106854177af8491f3503a477178a93a3c2aad
import * as asyncio from "asyncio";
import { print, tuple } from "python";

async function count(name: string): Promise<void> {
  for (const number of tuple(1, 2, 3)) {
    print(name, number);
    await asyncio.sleep(0);
  }
}

async function main(): Promise<void> {
  await asyncio.gather(count("A"), count("B"));
}

asyncio.run(main());
