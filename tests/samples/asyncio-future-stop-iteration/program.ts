import * as asyncio from "asyncio";
import { RuntimeError, StopIteration, print, repr } from "python";

async function main(): Promise<void> {
  const future = asyncio.get_running_loop().create_future();
  future.set_exception(new StopIteration(3));
  try {
    await future;
  } catch (error) {
    if (error instanceof RuntimeError) {
      print(error, "|", repr(error.__cause__));
    } else throw error;
  }
}

asyncio.run(main());
