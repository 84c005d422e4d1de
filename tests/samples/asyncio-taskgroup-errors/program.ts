import * as asyncio from "asyncio";
import { ExceptionGroup, KeyError, TypeError, ValueError, print, repr, tuple } from "python";

async function fail(error: ValueError | KeyError, seconds: number): Promise<never> {
  await asyncio.sleep(seconds);
  throw error;
}

async function sleeper(name: string): Promise<void> {
  try {
    await asyncio.sleep(10);
  } catch (error_2) {
    if (error_2 instanceof asyncio.CancelledError) {
      print(name, "cancelled");
      throw error_2;
    } else throw error_2;
  }
}

async function main(): Promise<void> {
  try {
    {
      await using group = new asyncio.TaskGroup();
      group.create_task(fail(new ValueError(1), 1));
      group.create_task(fail(new KeyError("k"), 1));
      group.create_task(sleeper("a"));
    }
  } catch (error) {
    if (error instanceof ExceptionGroup) {
      print(repr(error), tuple(...error.exceptions));
    } else throw error;
  }
  try {
    {
      await using group = new asyncio.TaskGroup();
      group.create_task(sleeper("b"));
      await asyncio.sleep(1);
      throw new TypeError("body");
    }
  } catch (error) {
    if (error instanceof ExceptionGroup) {
      print(repr(error));
    } else throw error;
  }
}

asyncio.run(main());
