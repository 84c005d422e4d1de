import * as asyncio from "asyncio";
import { RuntimeError, print } from "python";

async function main(): Promise<void> {
  const limit = asyncio.timeout(1);
  try {
    limit.reschedule(2);
  } catch (error) {
    if (error instanceof RuntimeError) {
      print(error);
    } else throw error;
  }
  {
    await using _ = limit;
    try {
      await using __2 = limit;
    } catch (error) {
      if (error instanceof RuntimeError) {
        print(error);
      } else throw error;
    }
  }
  try {
    limit.reschedule(3);
  } catch (error) {
    if (error instanceof RuntimeError) {
      print(error);
    } else throw error;
  }
  try {
    await using __3 = limit;
  } catch (error) {
    if (error instanceof RuntimeError) {
      print(error);
    } else throw error;
  }
}

asyncio.run(main());
