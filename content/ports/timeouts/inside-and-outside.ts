// Python: 849516d7a009fbc5cd852a8143a153ebcd5647cda8e6ffa10bc1712171f02682
import * as asyncio from "asyncio";
import { TimeoutError, print, type_name } from "python";

async function main(): Promise<void> {
  try {
    {
      await using _ = asyncio.timeout(1);
      try {
        await asyncio.sleep(5);
      } catch (error) {
        print("inside:", type_name(error));
        throw error;
      }
    }
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("outside:", type_name(error));
  }
}

asyncio.run(main());
