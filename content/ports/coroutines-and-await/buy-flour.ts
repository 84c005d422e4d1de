// Python: 9da061f8d5e78fb638d12544cac2d48513f3018db836179864c048c2b05231b6
import * as asyncio from "asyncio";
import { f, mul, print } from "python";

async function ask_price(sacks: unknown): Promise<unknown> {
  await asyncio.sleep(1);
  return mul(sacks, 30);
}

async function pay(amount: unknown): Promise<string> {
  await asyncio.sleep(2);
  return f`receipt for ${amount}`;
}

async function buy(sacks: number): Promise<string> {
  return "no receipt";
}

async function main(): Promise<void> {
  print(await buy(4));
  print(await buy(1));
}

asyncio.run(main());
