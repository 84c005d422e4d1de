// Python: 6faaf4a3b52bade0adb6b50b4f9916ff645363a3e0b3c118f0d59b5447b31ada
import * as asyncio from "asyncio";
import { print } from "python";

let loaves = 1;

async function sell(customer: string): Promise<void> {
  if (loaves > 0) {
    await asyncio.sleep(1);  // wrapping it up
    loaves -= 1;
    print(customer, "has a loaf; left:", loaves);
  } else {
    print(customer, "goes home without");
  }
}

async function main(): Promise<void> {
  await asyncio.gather(sell("Ada"), sell("Ben"));
}

asyncio.run(main());
