// Python: 5be4e7e217833ab588b88d194fa58f709bba63772dd79f24f3b3f32a2ce6f1b7
import * as asyncio from "asyncio";
import { ContextVar } from "contextvars";
import { print } from "python";

const customer = new ContextVar("customer", {
  default: "nobody",
});

function log(words: string): void {
  print(`[${customer.get()}] ${words}`);
}

async function serve(name: string): Promise<void> {
  customer.set(name);
  await asyncio.sleep(1);
  log("goes home");
}

async function main(): Promise<void> {
  await asyncio.gather(serve("Ada"), serve("Ben"));
  log("shop closed");
}

asyncio.run(main());
