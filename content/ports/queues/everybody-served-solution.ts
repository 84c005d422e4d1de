// Python: 4ca0e16c611421a1e2539a32e5a6476e619d1ee574dde06b367f538c0c04007f
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
  const sellers = [...tuple("Ada", "Ben")].map(
    (name) => asyncio.create_task(sell(name, customers)),
  );
  for (const customer of tuple("Kim", "Lea", "Max")) {
    customers.put_nowait(customer);
  }
  await customers.join();
  print("everybody has been served");
  for (const seller of sellers) seller.cancel();
}

asyncio.run(main());
