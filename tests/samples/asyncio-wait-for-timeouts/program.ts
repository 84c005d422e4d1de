import * as asyncio from "asyncio";
import { TimeoutError, print, repr } from "python";

async function slow(): Promise<string> {
  try {
    await asyncio.sleep(10);
  } catch (error_2) {
    if (error_2 instanceof asyncio.CancelledError) {
      print("cancelled at", asyncio.get_running_loop().time());
      throw error_2;
    } else throw error_2;
  }
  return "slow";
}

async function stubborn(): Promise<string | null> {
  try {
    await asyncio.sleep(10);
  } catch (error_3) {
    if (error_3 instanceof asyncio.CancelledError) {
      await asyncio.sleep(1);
      return "came anyway";
    } else throw error_3;
  }
  return null;
}

async function main(): Promise<void> {
  for (const seconds of [1, 0, -1, null]) {
    const task = asyncio.create_task(asyncio.sleep(2, "result"));
    try {
      print(await asyncio.wait_for(task, seconds));
    } catch (error) {
      if (error instanceof TimeoutError) {
        print("timeout", repr(error), repr(error.__cause__), task.cancelled());
      } else throw error;
    }
  }
  try {
    await asyncio.wait_for(slow(), 1);
  } catch (error) {
    if (error instanceof asyncio.TimeoutError) {
      print(repr(error));
    } else throw error;
  }
  print(await asyncio.wait_for(stubborn(), 1));
  print(asyncio.get_running_loop().time());
}

asyncio.run(main());
