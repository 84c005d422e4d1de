// Python: b32ab6b2b1ab8ced8cfdbdf8ff130c4bd1ff66f8fc2a22be10bf617c59f73fb2
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
  await asyncio.gather(step("A", 1, 3), step("B", 2, 1));
  print("--");
  await asyncio.gather(step("A", 2, 1), step("B", 1, 3));
}

asyncio.run(main());
