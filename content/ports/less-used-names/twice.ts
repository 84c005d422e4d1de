// Python: b53a12965fe08c1232a3ede342d6f3b23bb489d05eae41c329541fa3576e8c3b
import * as asyncio from "asyncio";
import { print } from "python";

async function bake(name: string): Promise<string> {
  await asyncio.sleep(1);
  return name;
}

async function twice(
  order: asyncio.Task<string> | Promise<string>,
): Promise<string[]> {
  return [await order, await order];
}

async function main(): Promise<void> {
  print(await twice(asyncio.create_task(bake("rolls"))));
  print(await twice(bake("bread")));
}

asyncio.run(main());
