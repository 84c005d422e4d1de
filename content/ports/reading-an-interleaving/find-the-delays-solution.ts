// Python: c882a0e8692cd762e8ff89eb5165389afbc0070cf14b289c91fca27180fbd499
import * as asyncio from "asyncio";
import { print } from "python";

async function step(
  name: string,
  first: number,
  second: number,
): Promise<void> {
  await asyncio.sleep(first);
  print(name, "kneads");
  await asyncio.sleep(second);
  print(name, "bakes");
}

async function main(): Promise<void> {
  await asyncio.gather(step("A", 1, 2), step("B", 2, 2));
}

asyncio.run(main());
