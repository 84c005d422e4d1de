// Python: f060a7afbb0ac48ee3a47aeaec565f23c647e0223712d8c2092bb2450c541f99
import * as asyncio from "asyncio";
import * as time from "time";
import { print, range } from "python";

async function write_receipt(customer: string): Promise<void> {
  await asyncio.sleep(2);
  print("receipt for", customer);
}

async function clock(): Promise<void> {
  for (const _ of range(3)) {
    await asyncio.sleep(1);
    print("tick");
  }
}

async function count_till(): Promise<void> {
  await asyncio.sleep(0);
  print("till counted");
}

async function main(): Promise<void> {
  const ticking = asyncio.create_task(clock());
  asyncio.create_task(write_receipt("Ada"));
  await asyncio.sleep(0);
  time.sleep(1.5);  // the bread is kneaded meanwhile, by a machine
  count_till();
}

asyncio.run(main());
