// Python: f99f2f728ad15bbc0f80ae0c1f4a7ccf770f845959d02552412d7cc99122f33d
import * as asyncio from "asyncio";
import { ContextVar } from "contextvars";
import { print } from "python";

const oven = new ContextVar("oven", { default: "cold" });

async function look(): Promise<void> {
  await asyncio.sleep(1);
  print("the task sees:", oven.get());
}

async function main(): Promise<void> {
  const task = asyncio.create_task(look());
  oven.set("hot");
  await task;
}

asyncio.run(main());
