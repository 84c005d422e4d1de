// Python: bd2e1ae09416af17c4efdad280b91b582d6b22b2767ad1c48d4a1ae9c7948520
import * as asyncio from "asyncio";
import { print } from "python";

let customer = "nobody";

function log(words: string): void {
  print(`[${customer}] ${words}`);
}

async function serve(name: string): Promise<void> {
  customer = name;
  await asyncio.sleep(1);
  log("goes home");
}

async function main(): Promise<void> {
  await asyncio.gather(serve("Ada"), serve("Ben"));
  log("shop closed");
}

asyncio.run(main());
