// Python: 4c8517d3c095c826ba5b53dba2dbc8d1166d2a41fc794b895962da77a707e8ac
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
  await asyncio.gather(
    serve("Ada"), serve("Ben"), serve("Eve"),
  );
}

asyncio.run(main());
