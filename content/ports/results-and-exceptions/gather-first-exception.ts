// Python: 217ee92031a1e86493f1f4af7f700481c44468ce684258f8f1cabf44b96fca27
import * as asyncio from "asyncio";
import { ConnectionError, print } from "python";

async function ask(
  supplier: string,
  seconds: number,
): Promise<never> {
  await asyncio.sleep(seconds);
  throw new ConnectionError(`the ${supplier} does not answer`);
}

async function main(): Promise<void> {
  try {
    await asyncio.gather(ask("mill", 2), ask("dairy", 1));
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    print("heard:", error);
  }
  await asyncio.sleep(3);
  print("and of the other, nothing");
}

asyncio.run(main());
