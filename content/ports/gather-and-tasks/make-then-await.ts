// Python: d7a8dee786a39009b7e2b67d435955a4f3d3c3a28a7e1bb05700c58977194102
import * as asyncio from "asyncio";
import { print } from "python";

async function bake(
  name: string,
  seconds: number,
): Promise<void> {
  await asyncio.sleep(seconds);
  print(name, "out");
}

async function main(): Promise<void> {
  await asyncio.create_task(bake("bread", 3));
  await asyncio.create_task(bake("rolls", 2));
  print("all out");
}

asyncio.run(main());
