// Python: f2ec9976403934141d54dccc6390358027ca84383f68615266b64196c1a7c1e1
import * as asyncio from "asyncio";
import * as time from "time";
import { print, range, tuple } from "python";

async function serve(): Promise<void> {
  for (const customer of tuple("Ada", "Ben", "Eve")) {
    await asyncio.sleep(0.5);
    print("served", customer);
  }
}

async function take_stock(shelves: number): Promise<void> {
  for (const shelf of range(shelves)) {
    time.sleep(0.1);  // stands for counting one shelf
    await asyncio.sleep(0);
  }
  print("stock taken");
}

async function main(): Promise<void> {
  await asyncio.gather(serve(), take_stock(20));
}

asyncio.run(main());
