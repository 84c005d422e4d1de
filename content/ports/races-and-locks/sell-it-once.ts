// Python: ef9240ea4311f68f124e16b1fdd5f4aeda1187a0df55fbe96e6434fb3ca387e8
import * as asyncio from "asyncio";
import { print } from "python";

let loaves = 1;

async function sell(customer: string): Promise<void> {
  if (loaves > 0) {
    await asyncio.sleep(1);  // wrapping it up
    loaves -= 1;
    print(customer, "has a loaf");
  } else {
    print(customer, "goes home without");
  }
}

async function main(): Promise<void> {
  await asyncio.gather(sell("Ada"), sell("Ben"));
  print("left:", loaves);
}

asyncio.run(main());
