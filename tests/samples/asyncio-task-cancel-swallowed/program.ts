import * as asyncio from "asyncio";
import { print, range, repr } from "python";

async function work(): Promise<string> {
  for (const number_ of range(3)) {
    try {
      await asyncio.sleep(1);
      print("slept", number_);
    } catch (error) {
      if (error instanceof asyncio.CancelledError) {
        print("swallowed", repr(error), asyncio.current_task().cancelling());
      } else throw error;
    }
  }
  return "done";
}

async function main(): Promise<void> {
  const task = asyncio.create_task(work());
  await asyncio.sleep(0.5);
  task.cancel("one");
  task.cancel("two");
  print(task.cancelling());
  await asyncio.sleep(0);
  print(task.uncancel(), task.uncancel(), task.uncancel());
  print(await task, task.cancelled());
}

asyncio.run(main());
