// Python: 5a248c8e5d2c4b578253d488de209b1c1fbad84f6ea533e1814405f1d02ddf7a
import * as asyncio from "asyncio";
import { print } from "python";

const ledger = new asyncio.Lock();

async function serve(customer: string): Promise<void> {
  await asyncio.sleep(2);  // baking
  await using _ = ledger;
  print(customer, "writes");
  await asyncio.sleep(1);
  print(customer, "has written");
}

async function main(): Promise<void> {
  await asyncio.gather(serve("Ada"), serve("Ben"), serve("Eve"));
}

asyncio.run(main());
