// Python: eb836780d0b2f744a562d047396278e612c48b6e186e501114ff695a270c1143
import * as asyncio from "asyncio";
import { print, tuple } from "python";

async function count(name: string): Promise<void> {
  for (const number of tuple(1, 2, 3)) print(name, number);
}

async function main(): Promise<void> {
  await asyncio.gather(count("A"), count("B"));
}

asyncio.run(main());
