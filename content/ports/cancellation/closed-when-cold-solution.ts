// Python: 57e322825234de550c69d8e1f75cc4508507190acb109446af9cb8e372b4bac0
import * as asyncio from "asyncio";
import { print } from "python";

async function bake(): Promise<void> {
  try {
    await asyncio.sleep(60);
  } finally {
    await asyncio.sleep(1);
    print("oven cold");
  }
}

async function main(): Promise<void> {
  const task = asyncio.create_task(bake());
  await asyncio.sleep(2);
  task.cancel();
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("shop closed");
  }
}

asyncio.run(main());
