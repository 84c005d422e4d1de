import * as asyncio from "asyncio";
import { RuntimeError, TypeError, ValueError, print, tuple } from "python";

async function work(): Promise<void> {
}

async function main(): Promise<void> {
  const task = asyncio.create_task(work());
  for (const [method, argument] of [tuple(task.set_result.bind(task), 1), tuple(task.set_exception.bind(task), new ValueError())]) {
    try {
      method(argument);
    } catch (error) {
      if (error instanceof RuntimeError) {
        print(error);
      } else throw error;
    }
  }
  try {
    new asyncio.Task(3);
  } catch (error) {
    if (error instanceof TypeError) {
      print(error);
    } else throw error;
  }
  await task;
}

asyncio.run(main());
