// Python: 66d79274027739a29947ac386d2000fbd8f67971a211f6cfa1437008f0da498f
import * as asyncio from "asyncio";
import { print } from "python";

async function order(name: string): Promise<void> {
  print(name, "flour");
  print(name, "milk");
  print(name, "yeast");
  await asyncio.sleep(0);
  print(name, "that is all");
}

async function main(): Promise<void> {
  await asyncio.gather(order("A"), order("B"));
}

asyncio.run(main());
