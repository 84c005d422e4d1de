import * as asyncio from "asyncio";
import { print, range, repr } from "python";

async function work(): Promise<never> {
  throw new asyncio.CancelledError("mine");
}

async function main(): Promise<void> {
  const task = asyncio.create_task(work());
  for (const attempt of range(2)) {
    try {
      await task;
    } catch (error) {
      if (error instanceof asyncio.CancelledError) {
        print(repr(error), task.cancelled(), task.cancelling());
      } else throw error;
    }
  }
}

asyncio.run(main());
