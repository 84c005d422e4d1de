// Python: c976985c9f333b73b2b9e93c8867c5d3e1f912f1cab5af72d0268d2462155cf0
import * as asyncio from "asyncio";
import { aclosing } from "contextlib";
import { async_for, eq, print } from "python";

async function* conveyor(): AsyncGenerator<number> {
  print("conveyor on");
  try {
    let number = 0;
    while (true) {
      await asyncio.sleep(1);
      number += 1;
      yield number;
    }
  } finally {
    print("conveyor off");
  }
}

async function main(): Promise<void> {
  {
    await using rolls = new aclosing(conveyor());
    for await (const roll of async_for(rolls)) {
      print("roll", roll);
      if (eq(roll, 2)) {
        break;
      }
    }
  }
  print("shop closed");
}

asyncio.run(main());
