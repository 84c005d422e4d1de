// Python: 5e74554fb966aeb454e5d84179df88028f47799a4e89f545f71430ad5be3e774
import * as asyncio from "asyncio";
import { ContextVar } from "contextvars";
import { print } from "python";

const oven = new ContextVar("oven", { default: "cold" });

async function child(): Promise<void> {
  print("child begins with", oven.get());
  oven.set("very hot");
  print("child leaves it", oven.get());
}

async function main(): Promise<void> {
  oven.set("hot");
  await asyncio.create_task(child());
  print("main still has", oven.get());
  await child();
  print("main now has", oven.get());
}

asyncio.run(main());
