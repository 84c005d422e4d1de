// Python: 86e9d069f8cae0c94fb8e377383d8ac9cec390fbb6271ce8dec4b270b6878b69
import * as asyncio from "asyncio";
import { print, range } from "python";

async function stubborn(): Promise<string> {
  for (const loaf of range(1, 4)) {
    try {
      await asyncio.sleep(1);
      print("loaf", loaf);
    } catch (error) {
      if (!(error instanceof asyncio.CancelledError))
        throw error;
      print("what was that?");
    }
  }
  return "three loaves, or nearly";
}

async function main(): Promise<void> {
  const task = asyncio.create_task(stubborn());
  await asyncio.sleep(1.5);
  task.cancel();
  print(await task);
  print("cancelled:", task.cancelled());
}

asyncio.run(main());
