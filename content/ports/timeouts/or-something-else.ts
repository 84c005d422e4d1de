// Python: 6c2a4aa62047eaa86383199305a9940a41de971ecf820db093a6bda88d202d7e
import * as asyncio from "asyncio";
import { print } from "python";

async function ask(
  supplier: string,
  seconds: number,
): Promise<string> {
  await asyncio.sleep(seconds);
  return `milk from the ${supplier}`;
}

async function ask_or(
  otherwise: string,
  supplier: string,
  seconds: number,
): Promise<string> {
  return await ask(supplier, seconds);
}

async function main(): Promise<void> {
  print(await ask_or("water", "dairy", 5));
  print(await ask_or("water", "farm", 1));
}

asyncio.run(main());
