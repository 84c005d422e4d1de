// Python: 8ba3f84d1e0519a40e06b0bea5a3611e982646346206ded337053b4c608b0922
import * as asyncio from "asyncio";
import { print, tuple } from "python";

async function main(): Promise<void> {
  const urgent =
    new asyncio.PriorityQueue<readonly [number, string]>();
  for (const order of [
    tuple(2, "cake"),
    tuple(1, "bread"),
    tuple(3, "tart"),
    tuple(1, "rolls"),
  ]) {
    await urgent.put(order);
  }
  while (!urgent.empty()) {
    print(await urgent.get());
  }

  const pile = new asyncio.LifoQueue<string>();
  for (const plate of tuple("red", "green", "blue")) {
    await pile.put(plate);
  }
  print(await pile.get(), "is on top");
}

asyncio.run(main());
