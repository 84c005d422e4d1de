import * as asyncio from "asyncio";
import { KeyError, print, repr } from "python";

async function main(): Promise<void> {
  const future = asyncio.get_running_loop().create_future();
  future.set_exception(KeyError);
  try {
    await future;
  } catch (error) {
    if (error instanceof KeyError) {
      print(repr(error));
    } else throw error;
  }
}

asyncio.run(main());
