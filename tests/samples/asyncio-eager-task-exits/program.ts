import * as asyncio from "asyncio";
import { SystemExit, print, repr } from "python";

// SystemExit leaves an eager task where it is made; the task is nobody's and is gone at once.

async function exits(): Promise<never> {
  print("exits");
  throw new SystemExit(3);
}

async function main(): Promise<void> {
  try {
    asyncio.create_task(exits(), { eager_start: true });
  } catch (error) {
    if (error instanceof SystemExit) {
      print("caught", repr(error));
    } else throw error;
  }
  await asyncio.sleep(1);
  print("still here");
}

asyncio.run(main());
