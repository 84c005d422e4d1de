// Python: d9a6bc91ba2cbb94d428acaeccbff6ee8212b657fd5574a39981848b3eaec97c
import * as asyncio from "asyncio";
import { ContextVar } from "contextvars";
import { print } from "python";

const customer = new ContextVar("customer");

function log(words: string): void {
  print(`[${customer.get()}] ${words}`);
}

async function serve(name: string): Promise<void> {
  customer.set(name);
  log("comes in");
  await asyncio.sleep(1);
  log("goes home");
}

async function main(): Promise<void> {
  await asyncio.gather(serve("Ada"), serve("Ben"));
}

asyncio.run(main());
