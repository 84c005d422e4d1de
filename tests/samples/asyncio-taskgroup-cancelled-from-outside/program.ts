import * as asyncio from "asyncio";
import { print, repr } from "python";

async function sleeper(): Promise<void> {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      print("child", repr(error));
      throw error;
    } else throw error;
  }
}

async function parent(): Promise<void> {
  try {
    await using group = new asyncio.TaskGroup();
    group.create_task(sleeper());
    await asyncio.sleep(5);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      print("parent", repr(error));
      throw error;
    } else throw error;
  }
}

async function main(): Promise<void> {
  const task = asyncio.create_task(parent());
  await asyncio.sleep(1);
  task.cancel("outside");
  try {
    await task;
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      print("main", repr(error));
    } else throw error;
  }
}

asyncio.run(main());
