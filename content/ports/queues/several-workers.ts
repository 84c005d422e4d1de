// Python: 0322ad7b37e5b95d2993ae70d8f67c46ac3ddb0c0297d5db07b219202c663533
import * as asyncio from "asyncio";
import { print, range } from "python";

async function sell(
  name: string,
  customers: asyncio.Queue<number>,
): Promise<void> {
  while (!customers.empty()) {
    const customer = customers.get_nowait();
    await asyncio.sleep(customer % 3 + 1);
    print(`${name} has served customer ${customer}`);
  }
}

async function main(): Promise<void> {
  const customers = new asyncio.Queue<number>();
  for (const customer of range(1, 8)) {
    customers.put_nowait(customer);
  }
  await asyncio.gather(
    sell("Ada", customers),
    sell("Ben", customers),
    sell("Eve", customers),
  );
}

asyncio.run(main());
