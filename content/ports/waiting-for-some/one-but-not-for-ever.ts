// Python: 4531b3c875ddfdceb3eff7eacd18c7068bff287e1e1736e91baf085b5f377742
import * as asyncio from "asyncio";
import { TimeoutError, print } from "python";

async function ask_dairy(): Promise<string> {
  try {
    await asyncio.sleep(5);
    return "milk";
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("dairy: never mind, then");
    throw error;
  }
}

async function main(): Promise<void> {
  try {
    print(await asyncio.wait_for(ask_dairy(), { timeout: 2 }));
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("baking without milk");
  }
}

asyncio.run(main());
