// Python: 55d1f6e91f2c6d6e8cbd89be979f0871d30f0aae43543c6eea854de7a9dd1e2f
import * as asyncio from "asyncio";
import { TimeoutError, print, range } from "python";

async function read_page(number: number): Promise<void> {
  await asyncio.sleep(1.5);
  print("page", number);
}

async function main(): Promise<void> {
  try {
    await using _ = asyncio.timeout(4);
    for (const number of range(1, 6)) await read_page(number);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("time is over");
  }
}

asyncio.run(main());
