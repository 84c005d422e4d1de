// Python: 679c850222ea9fb99e36424d480c985d1e4ddf6670b51e3ee2902770619fda53
import * as asyncio from "asyncio";
import { TimeoutError, print } from "python";

async function main(): Promise<void> {
  try {
    await using _ = asyncio.timeout(1);
    try {
      await using __2 = asyncio.timeout(5);
      await asyncio.sleep(9);
    } catch (error) {
      if (error instanceof TimeoutError) {
        print("never printed: the inner limit was not reached");
      } else throw error;
    }
  } catch (error) {
    if (error instanceof TimeoutError) {
      print("the outer limit was");
    } else throw error;
  }
}

asyncio.run(main());
