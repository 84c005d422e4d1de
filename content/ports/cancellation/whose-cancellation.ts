// Python: fd9c604e05ec19c91495af210b253d917cb8d41b1c91ff26be9e21ac82b74b1d
import * as asyncio from "asyncio";
import { print } from "python";

async function bake(): Promise<void> {
  await asyncio.sleep(5);
}

async function wait_for_it(task: asyncio.Task<void>): Promise<void> {
  await task;
  print("never printed");
}

async function main(): Promise<void> {
  const baking = asyncio.create_task(bake());
  const waiting = asyncio.create_task(wait_for_it(baking));
  await asyncio.sleep(1);
  baking.cancel();
  await asyncio.wait([waiting]);
  print("baking cancelled:", baking.cancelled());
  print("waiting cancelled:", waiting.cancelled());
}

asyncio.run(main());
