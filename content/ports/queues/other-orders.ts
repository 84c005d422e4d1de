// Python: ae4a78370265b9ced356c63d45dd7579004d9f146a296f5b5f364bdb8fcb8497
import * as asyncio from "asyncio";
import { print, tuple } from "python";

async function main(): Promise<void> {
  const urgent = new asyncio.PriorityQueue<readonly [number, string]>();
  for (const order of [tuple(2, "cake"), tuple(1, "bread"), tuple(3, "tart"), tuple(1, "rolls")]) {
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
