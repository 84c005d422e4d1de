import * as asyncio from "asyncio";
import { RuntimeError, at, print, slice, str } from "python";

const tasks: asyncio.Task<null>[] = [];

async function itself(): Promise<void> {
  try {
    await at(tasks, 0);
  } catch (error) {
    if (error instanceof RuntimeError) {
      print(slice(str(error), null, 26));
    } else throw error;
  }
}

async function main(): Promise<void> {
  tasks.push(asyncio.create_task(itself()));
  await asyncio.sleep(1);
}

asyncio.run(main());
