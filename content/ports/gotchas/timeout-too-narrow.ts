// Python: 6326f77f668c4e9c235f6caeaf8c45254a1db1d17fea7bda78060fc65f523bd7
import * as asyncio from "asyncio";
import * as time from "time";
import { TimeoutError, fmt, print, range } from "python";

async function read_page(number: number): Promise<number> {
  await asyncio.sleep(1.5);
  return number;
}

async function main(): Promise<void> {
  const start = time.perf_counter();
  try {
    for (const number of range(1, 5)) {
      await using _ = asyncio.timeout(2);
      await read_page(number);
    }
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("never printed");
  }
  print(`${fmt(time.perf_counter() - start, ".0f")} s`);
}

asyncio.run(main());
