import * as asyncio from "asyncio";
import { ValueError, getattr, print, repr } from "python";

async function main(): Promise<void> {
  try {
    await using _ = asyncio.timeout(1);
    try {
      await asyncio.sleep(5);
    } finally {
      throw new ValueError("in finally");
    }
  } catch (error) {
    if (error instanceof ValueError) {
      print(repr(error), repr(error.__context__), repr(getattr(error.__context__, "__cause__")));
    } else throw error;
  }
}

asyncio.run(main());
