// Python: c5b94c8701f35c0d35e3eaffbc973fb1a20aeb993375b74bf27e9a61b96728cc
import * as asyncio from "asyncio";
import { print } from "python";

async function price(
  item: string,
  seconds: number,
  euros: number,
): Promise<number> {
  await asyncio.sleep(seconds);
  print("now known:", item);
  return euros;
}

async function main(): Promise<void> {
  const prices = await asyncio.gather(
    price("flour", 3, 30),
    price("milk", 1, 12),
    price("apples", 2, 8),
  );
  print(prices);
}

asyncio.run(main());
