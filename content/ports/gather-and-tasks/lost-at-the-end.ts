// Python: 3bf2b9756fc26981253ccdc47c23d3e95787109b4ceb877f3a2af6008ab5db33
import * as asyncio from "asyncio";
import { print } from "python";

async function bake(): Promise<void> {
  print("cake in");
  try {
    await asyncio.sleep(5);
    print("cake out");
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("cake thrown away");
    throw error;
  }
}

async function main(): Promise<void> {
  const task = asyncio.create_task(bake());
  await asyncio.sleep(1);
  print("main returns, cake done:", task.done());
}

asyncio.run(main());
print("shop closed");
