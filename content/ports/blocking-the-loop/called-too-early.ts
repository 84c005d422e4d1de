// Python: 248e98c0e39c5852dfce10663ff1e835d257ccdea8bf2cfe78b5f90482fff14b
import * as asyncio from "asyncio";
import * as time from "time";
import { TypeError, fmt, print } from "python";

function read_ledger(): string {
  time.sleep(2);
  return "ledger";
}

async function main(): Promise<void> {
  const start = time.perf_counter();
  try {
    await asyncio.to_thread(read_ledger() as never);
  } catch (error) {
    if (error instanceof TypeError) {
      print(error);
    } else throw error;
  }
  print(`${fmt(time.perf_counter() - start, ".1f")} s gone`);
}

asyncio.run(main());
