// Python: b04cd6c60d09820251b57d441e0fd172862c3cfcfaeb1ec81fec529bd25d01f3
import * as asyncio from "asyncio";
import { print } from "python";

async function after(seconds: number, value: string): Promise<string> {
  return value;
}

async function main(): Promise<void> {
  print(await after(1, "bread"));
  const both = await asyncio.gather(after(2, "rolls"), after(1, "cake"));
  print(both);
}

asyncio.run(main());
