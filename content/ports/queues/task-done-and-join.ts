// Python: da9ce6afa4c2a4d6c43c804f396d08b39b82727a70a84d850d3afc9e187e4398
import * as asyncio from "asyncio";
import { print, tuple } from "python";

async function sell(
  name: string,
  customers: asyncio.Queue<string>,
): Promise<never> {
  while (true) {
    const customer = await customers.get();
    await asyncio.sleep(1);
    print(name, "has served", customer);
    customers.task_done();
  }
}

async function main(): Promise<void> {
  const customers = new asyncio.Queue<string>();
  const sellers = [
    asyncio.create_task(sell("Ada", customers)),
    asyncio.create_task(sell("Ben", customers)),
  ];
  for (const customer of tuple("Kim", "Lea", "Max")) {
    await customers.put(customer);
  }
  await customers.join();
  print("everybody has been served");
  for (const seller of sellers) seller.cancel();
}

asyncio.run(main());
