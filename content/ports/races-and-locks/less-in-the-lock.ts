// Python: ab9149af57408825c8aecfd034685126d4437f234761e0962367b70b7c14737c
import * as asyncio from "asyncio";
import { print } from "python";

const ledger = new asyncio.Lock();

async function serve(customer: string): Promise<void> {
  await using _ = ledger;
  await asyncio.sleep(2);  // baking
  print(customer, "writes");
  await asyncio.sleep(1);
  print(customer, "has written");
}

async function main(): Promise<void> {
  await asyncio.gather(serve("Ada"), serve("Ben"), serve("Eve"));
}

asyncio.run(main());
