// Python: db4ab6b359f6db28d30122a4ce55d2c9e623b40d8b97d5b5df71d9662c526319
import * as asyncio from "asyncio";
import { print } from "python";

async function bake(): Promise<void> { await asyncio.sleep(5); }

async function wait_for_it(
  task: asyncio.Task<void>,
): Promise<void> {
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
  print("requests:", baking.cancelling());
  print("waiting cancelled:", waiting.cancelled());
  print("requests:", waiting.cancelling());
}

asyncio.run(main());
