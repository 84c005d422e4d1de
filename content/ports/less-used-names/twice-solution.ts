// Python: d0400f4d3889e1c60905a404a09b1c0a7e08e372771964b19db5805647094001
import * as asyncio from "asyncio";
import { print } from "python";

async function bake(name: string): Promise<string> {
  await asyncio.sleep(1);
  return name;
}

async function twice(
  order: asyncio.Task<string> | Promise<string>,
): Promise<string[]> {
  const task = asyncio.ensure_future(order);
  return [await task, await task];
}

async function main(): Promise<void> {
  print(await twice(asyncio.create_task(bake("rolls"))));
  print(await twice(bake("bread")));
}

asyncio.run(main());
