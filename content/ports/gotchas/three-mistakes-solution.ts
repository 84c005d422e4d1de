// Python: eda328540f82373ec8600a3d884184bb58e031d7c1d8c75d01dbba7240621422
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
  await asyncio.sleep(1.5);  // the bread is kneaded by a machine
  await count_till();
}

asyncio.run(main());
