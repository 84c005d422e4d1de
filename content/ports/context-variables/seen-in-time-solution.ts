// Python: 12b35be6a823fb7c37067f59add9e220b2ebea50a813d8fb0669067d094a084a
import * as asyncio from "asyncio";
import { ContextVar } from "contextvars";
import { print } from "python";

const oven = new ContextVar("oven", { default: "cold" });

async function look(): Promise<void> {
  await asyncio.sleep(1);
  print("the task sees:", oven.get());
}

async function main(): Promise<void> {
  oven.set("hot");
  const task = asyncio.create_task(look());
  await task;
}

asyncio.run(main());
