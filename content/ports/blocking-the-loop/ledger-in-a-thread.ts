// Python: c6469975a491ba05601a7948135329565c2d17f5ea6b4d6ebc72c3ba92791e29
import * as asyncio from "asyncio";
import * as time from "time";
import { print } from "python";

function read_ledger(year: number): string {
  time.sleep(3);
  return `ledger of ${year}`;
}

async function read(): Promise<void> {
  print(read_ledger(2026));
}

async function serve(customer: string): Promise<void> {
  await asyncio.sleep(1);
  print("served", customer);
}

async function main(): Promise<void> {
  await asyncio.gather(serve("Ada"), read());
}

asyncio.run(main());
