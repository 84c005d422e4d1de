import * as asyncio from "asyncio";
import { print, repr } from "python";

async function main(): Promise<void> {
  const future = asyncio.get_running_loop().create_future();
  print(future.cancel("why"), future.cancel(), future.cancelled());
  try {
    await future;
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      print(repr(error));
    } else throw error;
  }
  try {
    future.result();
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      print(repr(error));
    } else throw error;
  }
  try {
    future.exception();
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      print(repr(error));
    } else throw error;
  }
}

asyncio.run(main());
