// Python: 7ac7de025c8f65d1e960f86023054c643d6513d859f886cc3b51b633839e2653
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

async function main(): Promise<void> {
  const amount = await ask_price(4);
  print("price:", amount);
  const receipt = await pay(amount);
  print(receipt);
}

asyncio.run(main());
