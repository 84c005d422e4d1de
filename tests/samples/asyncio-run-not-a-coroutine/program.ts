import * as asyncio from "asyncio";
import { TypeError, print } from "python";

for (const value of [1, "text", null, print]) {
  try {
    asyncio.run(value);
  } catch (error) {
    if (error instanceof TypeError) {
      print(error);
    } else throw error;
  }
}
