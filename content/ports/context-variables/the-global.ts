// Python: 047b603bd786c81f5983f22dcb99c721d328dfc548277dd3413ad18d296b592c
import * as asyncio from "asyncio";
import { f, print } from "python";

let customer: string | null = null;

function log(words: string): void {
  print(f`[${customer}] ${words}`);
}

async function serve(name: string): Promise<void> {
  customer = name;
  log("comes in");
  await asyncio.sleep(1);
  log("goes home");
}

async function main(): Promise<void> {
  await asyncio.gather(serve("Ada"), serve("Ben"));
}

asyncio.run(main());
