import * as asyncio from "asyncio";
import { ValueError, print, repr } from "python";

async function work(): Promise<void> {
  try {
    throw new ValueError("first");
  } catch (error_2) {
    if (error_2 instanceof ValueError) {
      await asyncio.sleep(5);
    } else throw error_2;
  }
}

async function main(): Promise<void> {
  const task = asyncio.create_task(work());
  await asyncio.sleep(1);
  task.cancel();
  try {
    await task;
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      print(repr(error.__context__));
    } else throw error;
  }
}

asyncio.run(main());
