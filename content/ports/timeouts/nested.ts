// Python: 66d90b04bfe91d6982240430654558a9e5809e38df966c2f7a24bbf620df20cc
import * as asyncio from "asyncio";
import { TimeoutError, print } from "python";

async function main(): Promise<void> {
  try {
    await using _ = asyncio.timeout(1);
    try {
      await using __2 = asyncio.timeout(5);
      await asyncio.sleep(9);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      print("never printed");
    }
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("the outer limit was");
  }
}

asyncio.run(main());
