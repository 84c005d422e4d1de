// Python: 9d7c15a745958383f096a0b187d4507df452d58e38cd9397ae1ffa881eb39fda
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
  print(
    `all read after ${fmt(time.perf_counter() - start, ".1f")} s`,
  );
}

asyncio.run(main());
