import * as asyncio from "asyncio";
import { print, repr } from "python";

async function work(): Promise<string> {
  asyncio.current_task().cancel("self");
  return "result";
}

async function main(): Promise<void> {
  const task = asyncio.create_task(work());
  try {
    print(await task);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      print(repr(error), task.cancelled());
    } else throw error;
  }
}

asyncio.run(main());
