// Python: 02bcc5e8db2be355e00818e0a8e585ed06f0581a0b65acebfcbf1deb149a6ab6
import * as asyncio from "asyncio";
import { TimeoutError, print } from "python";

async function ask(): Promise<string> {
  await asyncio.sleep(5);
  return "milk";
}

async function main(): Promise<void> {
  try {
    const milk = await asyncio.wait_for(ask(), 2);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("wait_for: no milk");
  }

  try {
    {
      await using _ = asyncio.timeout(2);
      const milk = await ask();
    }
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("timeout: no milk");
  }
}

asyncio.run(main());
