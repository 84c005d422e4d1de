// Python: bf00d3b2cd4f4a4caa66c5b5b40b5eb798b8c886c20cea639fdae53d638bd614
import * as asyncio from "asyncio";
import { print } from "python";

async function bake(
  name: string,
  seconds: number,
): Promise<string> {
  await asyncio.sleep(seconds);
  print(name, "out");
  return `one ${name}`;
}

async function main(): Promise<void> {
  let loaf!: asyncio.Task<string>;
  let cake!: asyncio.Task<string>;
  {
    await using group = new asyncio.TaskGroup();
    loaf = group.create_task(bake("loaf", 2));
    cake = group.create_task(bake("cake", 1));
    print("both in the oven");
  }
  print("block left");
  print(loaf.result(), "and", cake.result());
}

asyncio.run(main());
