// Python: 599bcf284f3d28eb0d3c86913939aeba8dd6a143bf3c0518991f4ee705f43988
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
}

asyncio.run(main());
