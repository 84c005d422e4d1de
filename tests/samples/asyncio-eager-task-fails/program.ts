import * as asyncio from "asyncio";
import { ValueError, print, repr } from "python";

async function fails(): Promise<never> {
  throw new ValueError("at once");
}

async function main(): Promise<void> {
  const task = asyncio.create_task(fails(), { eager_start: true });
  print(task.done());
  try {
    await task;
  } catch (error) {
    if (error instanceof ValueError) {
      print(repr(error));
    } else throw error;
  }
}

asyncio.run(main());
