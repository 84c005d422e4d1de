import * as asyncio from "asyncio";
import { TypeError, dict, print, tuple } from "python";

async function main(): Promise<void> {
  for (const value of [1, null, "text", [1], tuple(1, 2), dict({ a: 1 })]) {
    try {
      await value;
    } catch (error) {
      if (error instanceof TypeError) {
        print(error);
      } else throw error;
    }
  }
}

asyncio.run(main());
