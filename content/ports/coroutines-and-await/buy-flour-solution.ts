// Python: 2964dd63af0fd4a2e2802f2dfd57b243c2c3c010430ae3c1eef40bb41e386cb2
import * as asyncio from "asyncio";
import { print } from "python";

async function ask_price(sacks: number): Promise<number> {
  await asyncio.sleep(1);
  return sacks * 30;
}

async function pay(amount: number): Promise<string> {
  await asyncio.sleep(2);
  return `receipt for ${amount}`;
}

async function buy(sacks: number): Promise<string> {
  const amount = await ask_price(sacks);
  return await pay(amount);
}

async function main(): Promise<void> {
  print(await buy(4));
  print(await buy(1));
}

asyncio.run(main());
