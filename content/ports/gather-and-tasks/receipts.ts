// Python: 96d9f0f23c89e655f795afeae9ff8f96a87b54e9e7f982a407db34ba47d580f5
import * as asyncio from "asyncio";
import { print, tuple } from "python";

async function write_receipt(customer: string): Promise<void> {
  await asyncio.sleep(2);
  print("receipt for", customer);
}

async function main(): Promise<void> {
  for (const customer of tuple("Ada", "Ben")) {
    print("served", customer);
    asyncio.create_task(write_receipt(customer));
    await asyncio.sleep(0.5);
  }
  print("shop closed");
}

asyncio.run(main());
