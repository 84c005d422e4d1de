// Python: ccfc1decb764924e697022ec326cc6b0a6090b5df70d45d55fffe57b90f295d9
import * as asyncio from "asyncio";
import * as time from "time";
import { fmt, print } from "python";

function read_ledger(year: number, seconds: number): string {
  time.sleep(seconds);
  return `ledger of ${year}`;
}

async function main(): Promise<void> {
  const start = time.perf_counter();
  const ledgers = await asyncio.gather(
    asyncio.to_thread(read_ledger, 2024, 2),
    asyncio.to_thread(read_ledger, 2025, 1),
    asyncio.to_thread(read_ledger, 2026, 3),
  );
  print(ledgers);
  const took = time.perf_counter() - start;
  print(`all read after ${fmt(took, ".1f")} s`);
}

asyncio.run(main());
