// Python: eac44018a42a58274e9f5c257270e026b433f63742610f0ccf2de6ff41436b3e
import * as asyncio from "asyncio";
import { TimeoutError, print, range } from "python";

async function read_page(number: number): Promise<void> {
  await asyncio.sleep(1.5);
  print("page", number);
}

async function main(): Promise<void> {
  try {
    for (const number of range(1, 6)) {
      await using _ = asyncio.timeout(4);
      await read_page(number);
    }
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("time is over");
  }
}

asyncio.run(main());
