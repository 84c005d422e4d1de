// Python: aa8b46d61b4432dc0df3be3b0bf969e9973871c4c8f93f74cad4ebfc2b1547bd
import * as asyncio from "asyncio";
import { print } from "python";

let loaves = 1;

async function sell(customer: string): Promise<void> {
  if (loaves > 0) {
    loaves -= 1;
    await asyncio.sleep(1);  // wrapping it up
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
