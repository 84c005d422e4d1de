// Python: fd01d5248b7a4cfbffa90eb7fba5cc442a8f4997f9e39a80ea8abe86a70e3471
import * as asyncio from "asyncio";
import { print } from "python";

async function bake(): Promise<string> {
  print("bake: begin");
  return "a loaf";
}

async function main(): Promise<void> {
  const task = asyncio.create_task(bake());
  print("main: the task is made");
  print("main: still my turn");
  const loaf = await task;
  print("main: got", loaf);
}

asyncio.run(main());
