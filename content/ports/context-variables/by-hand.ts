// Python: a6a90b2309cc7e1f772aff2d5497d16d79300e805c755e808876e4eb696fa897
import * as asyncio from "asyncio";
import { ContextVar, copy_context } from "contextvars";
import { at, print } from "python";

const oven = new ContextVar("oven", { default: "cold" });

async function heat(): Promise<void> { oven.set("hot"); }

async function main(): Promise<void> {
  const mine = copy_context();
  await asyncio.create_task(heat(), { context: mine });
  print("in my context:", at(mine, oven));
  print("in main's:", oven.get());
  print("called in mine:", mine.run(oven.get.bind(oven)));
}

asyncio.run(main());
