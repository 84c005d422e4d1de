// Python: 06d60bb934839596cacef8f4c55dcd909a581d592128e538f11b56626be028e2
import * as asyncio from "asyncio";
import { ContextVar } from "contextvars";
import { print } from "python";

const oven = new ContextVar("oven", { default: "cold" });

async function look(): Promise<void> {
  print("the task sees:", oven.get());
}

async function main(): Promise<void> {
  const task = asyncio.create_task(look());
  oven.set("hot");
  await task;
}

asyncio.run(main());
