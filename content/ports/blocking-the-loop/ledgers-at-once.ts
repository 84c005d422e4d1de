// Python: 1e2bebee913c4ecb54b4916af532209e3468b7656bda98047c7b763f8dd33ac7
import * as asyncio from "asyncio";
import * as time from "time";
import { print, tuple } from "python";

function read_ledger(year: number): string {
  time.sleep(2027 - year);
  return `ledger of ${year}`;
}

async function main(): Promise<void> {
  for (const year of tuple(2024, 2025, 2026)) {
    print(await asyncio.to_thread(read_ledger, year));
  }
}

asyncio.run(main());
