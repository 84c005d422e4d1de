import * as asyncio from "asyncio";
import { staggered_race } from "asyncio.staggered";
import { ExceptionGroup, print, repr } from "python";

async function quick(): Promise<string> {
  await asyncio.sleep(1);
  return "quick";
}

async function stubborn(): Promise<string> {
  try {
    await asyncio.sleep(5);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
    } else throw error;
  }
  return "stubborn";
}

async function main(): Promise<void> {
  try {
    print(await staggered_race([quick, stubborn], 0.5));
  } catch (group) {
    if (group instanceof ExceptionGroup) {
      print(repr(group));
    } else throw group;
  }
}

asyncio.run(main());
