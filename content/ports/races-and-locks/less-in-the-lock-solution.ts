// Python: 490eb4c4dfd47241953e144f7b18eb54f9dc01dcee8fcc5f9c17bc9bd4438f65
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
  await asyncio.gather(
    serve("Ada"), serve("Ben"), serve("Eve"),
  );
}

asyncio.run(main());
