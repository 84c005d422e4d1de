// Python: e8acda5d4fbf76aec82f901db8b90531ba24f69470bdd57ea08cdd9a0ddfa7f9
import * as asyncio from "asyncio";
import { print, tuple } from "python";

async function write_receipt(customer: string): Promise<void> {
  await asyncio.sleep(2);
  print("receipt for", customer);
}

async function main(): Promise<void> {
  const receipts: asyncio.Task<void>[] = [];
  for (const customer of tuple("Ada", "Ben")) {
    print("served", customer);
    const task = asyncio.create_task(write_receipt(customer));
    receipts.push(task);
    await asyncio.sleep(0.5);
  }
  await asyncio.gather(...receipts);
  print("shop closed");
}

asyncio.run(main());
