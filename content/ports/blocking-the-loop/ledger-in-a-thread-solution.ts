// Python: 46c98b8f2bc33f282cc3c2613bbf223bcf3b7793af2b84c2bf5c2c2952bb882b
import * as asyncio from "asyncio";
import * as time from "time";
import { print } from "python";

function read_ledger(year: number): string {
  time.sleep(3);
  return `ledger of ${year}`;
}

async function read(): Promise<void> {
  print(await asyncio.to_thread(read_ledger, 2026));
}

async function serve(customer: string): Promise<void> {
  await asyncio.sleep(1);
  print("served", customer);
}

async function main(): Promise<void> {
  await asyncio.gather(serve("Ada"), read());
}

asyncio.run(main());
