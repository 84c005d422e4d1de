// Python: 5da0a5a1147e20ac56acdf301d0ecead8756bdc80730adfc64a46dbef5daf98d
import * as asyncio from "asyncio";
import { ConnectionError, print, range } from "python";

async function bake_on(): Promise<void> {
  for (const loaf of range(1, 4)) {
    try {
      await asyncio.sleep(1);
      print("loaf", loaf);
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      print("trying again");
    }
  }
}

async function main(): Promise<void> {
  const task = asyncio.create_task(bake_on());
  await asyncio.sleep(1.5);
  task.cancel();
  await asyncio.wait([task]);
  print("cancelled:", task.cancelled());
}

asyncio.run(main());
