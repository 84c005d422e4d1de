import * as asyncio from "asyncio";
import { print } from "python";

async function price(item: string, seconds: number, euros: number) {
  await asyncio.sleep(seconds);
  print("now known:", item);
  return euros;
}

async function main() {
  const prices = await asyncio.gather(
    price("flour", 3, 30),
    price("milk", 1, 12),
    price("apples", 2, 8),
  );
  print(prices);
}

asyncio.run(main());
