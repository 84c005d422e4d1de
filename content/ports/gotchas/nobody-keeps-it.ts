// Python: 19ec2558a02cf122c8959a670fdbd6add7a8ceb3dc84d84c5068bfde0b504eea
import * as asyncio from "asyncio";
import { print, tuple } from "python";

async function write_receipt(customer: string): Promise<void> {
  await asyncio.sleep(1);
  print("receipt for", customer);
}

async function main(): Promise<void> {
  for (const customer of tuple("Ada", "Ben")) {
    asyncio.create_task(write_receipt(customer));
  }
  print("all customers served");
}

asyncio.run(main());
