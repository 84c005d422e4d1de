// Python: 792c38c36c8bf7d968f1f2025bcc5763d4a3ec8ee45c4718d95fe0fba94ed8e1
import * as asyncio from "asyncio";
import * as time from "time";
import { fmt, print } from "python";

async function clock(): Promise<never> {
  const start = time.perf_counter();
  while (true) {
    print(`tick at ${fmt(time.perf_counter() - start, ".1f")}`);
    await asyncio.sleep(0.5);
  }
}

function read_ledger(year: number): string {
  time.sleep(2);
  return `ledger of ${year}`;
}

async function main(): Promise<void> {
  const ticking = asyncio.create_task(clock());
  await asyncio.sleep(0.7);
  print(await asyncio.to_thread(read_ledger, 2026));
  await asyncio.sleep(0.6);
  ticking.cancel();
}

asyncio.run(main());
