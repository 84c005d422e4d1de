// Python: 8d10412919e20e56243648a22be930691d099b10cb3add688af4c0cc4f9d388c
import * as asyncio from "asyncio";
import { print } from "python";

let total = 0;

async function count(customers: number): Promise<void> {
  const seen = total;
  await asyncio.sleep(0);
  total = seen + customers;
}

async function main(): Promise<void> {
  await asyncio.gather(count(5), count(7), count(9));
  print("customers:", total);
}

asyncio.run(main());
