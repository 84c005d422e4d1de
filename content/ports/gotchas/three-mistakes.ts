// Python: fb4601c1cc47820a15a30fe41061d2671b353e73101017285f656eb89e2b8cef
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
  time.sleep(1.5);  // a machine kneads meanwhile
  count_till();
}

asyncio.run(main());
