// Python: dbf75e8139137b055bfae845bf0b34607d96ede10161e7810445f557931e9468
import * as asyncio from "asyncio";
import { TypeError, async_for, print } from "python";

async function main(): Promise<void> {
  try {
    for await (const roll of async_for(["roll 1", "roll 2"])) {
      print(roll);
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    print(error);
  }
}

asyncio.run(main());
