// Python: fcdbe94a460c3875f9dd819f19ffe4fcac8fab62250d759301af5e45a2c72cb4
import * as asyncio from "asyncio";
import * as time from "time";
import { print } from "python";

async function bake(): Promise<void> {
  print("bake: loaf in");
  await asyncio.sleep(5);
  print("bake: loaf out");
}

async function main(): Promise<void> {
  const task = asyncio.create_task(bake());
  await asyncio.sleep(0);  // a turn for the task: loaf in
  time.sleep(2);
  print("main: dough kneaded");
  await asyncio.sleep(1);
  print("main: dough has risen");
  await task;
  print("main: loaf on the shelf");
}

asyncio.run(main());
