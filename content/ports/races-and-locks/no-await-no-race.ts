// Python: c40da6702df8f6edaa7efc9cb459a6a194769ae2ceba02e9cc1b1e039a3c4c7a
import * as asyncio from "asyncio";
import { print } from "python";

let loaves = 1;

async function sell(customer: string): Promise<void> {
  if (loaves > 0) {
    loaves -= 1;
    await asyncio.sleep(1);  // wrapping it up
    print(customer, "has a loaf; left:", loaves);
  } else {
    print(customer, "goes home without");
  }
}

async function main(): Promise<void> {
  await asyncio.gather(sell("Ada"), sell("Ben"));
}

asyncio.run(main());
