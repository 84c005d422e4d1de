// Python: 1c939c8706f020bb6391faf190651dee42acb63b3ddc290d223cceda66f76878
import * as asyncio from "asyncio";
import { print, tuple } from "python";

async function write_receipt(customer: string): Promise<void> {
  await asyncio.sleep(1);
  print("receipt for", customer);
}

async function main(): Promise<void> {
  await using group = new asyncio.TaskGroup();
  for (const customer of tuple("Ada", "Ben")) {
    group.create_task(write_receipt(customer));
  }
  print("all customers served");
}

asyncio.run(main());
