import * as asyncio from "asyncio";
import { print, repr } from "python";

async function work(): Promise<void> {
  print("never");
}

async function main(): Promise<void> {
  const task = asyncio.create_task(work());
  print(task.cancel("early"), task.cancelling());
  try {
    await task;
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      print(repr(error), task.cancelled(), task.cancel());
    } else throw error;
  }
}

asyncio.run(main());
