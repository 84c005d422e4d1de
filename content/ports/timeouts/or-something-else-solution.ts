// Python: 6177c93b25f6022cb2ea2f6c5e7477b1466be3933a40caaa756c6e3bda282afa
import * as asyncio from "asyncio";
import { TimeoutError, print } from "python";

async function ask(
  supplier: string,
  seconds: number,
): Promise<string> {
  await asyncio.sleep(seconds);
  return `milk from the ${supplier}`;
}

async function ask_or(
  otherwise: string,
  supplier: string,
  seconds: number,
): Promise<string> {
  try {
    await using _ = asyncio.timeout(2);
    return await ask(supplier, seconds);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    return otherwise;
  }
}

async function main(): Promise<void> {
  print(await ask_or("water", "dairy", 5));
  print(await ask_or("water", "farm", 1));
}

asyncio.run(main());
