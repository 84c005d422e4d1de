// Python: 16634d213e85f60499f9e74786457a0224da83f374648290b4a9f7a74cde9ad9
import * as asyncio from "asyncio";
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
  await using group = new asyncio.TaskGroup();
  group.create_task(clock());
  group.create_task(write_receipt("Ada"));
  await asyncio.sleep(1.5);  // a machine kneads meanwhile
  await count_till();
}

asyncio.run(main());
