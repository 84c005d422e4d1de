// Python: f29c54f3067224f6573c70f308edaf8b584ef4927d0e9bce05ce28a07e74eecc
import * as asyncio from "asyncio";
import * as time from "time";
import { print, tuple } from "python";

function read_ledger(year: number): string {
  time.sleep(2027 - year);
  return `ledger of ${year}`;
}

async function main(): Promise<void> {
  const ledgers = await asyncio.gather(
    ...[...tuple(2024, 2025, 2026)].map(
      (year) => asyncio.to_thread(read_ledger, year),
    ),
  );
  for (const ledger of ledgers) print(ledger);
}

asyncio.run(main());
