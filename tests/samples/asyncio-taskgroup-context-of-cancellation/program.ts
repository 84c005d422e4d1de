import * as asyncio from "asyncio";
import { KeyError, print, repr } from "python";

// The cancellation that a group passes on is raised again where the group ends, inside whatever is handled there.

async function main(): Promise<void> {
  async function in_a_handler(): Promise<void> {
    try {
      throw new KeyError("handled");
    } catch (error_2) {
      if (error_2 instanceof KeyError) {
        await using group = new asyncio.TaskGroup();
        group.create_task(asyncio.sleep(10));
      } else throw error_2;
    }
  }

  const task = asyncio.create_task(in_a_handler());
  await asyncio.sleep(1);
  task.cancel();
  try {
    await task;
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      print(repr(error), "after", repr(error.__context__));
    } else throw error;
  }
}

asyncio.run(main());
