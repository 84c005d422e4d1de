// Python: 333ecf4972ec54e98178576f227661748e640d92bb10a5ba06cd114b0219d712
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
  while (!customers.empty()) {
    await asyncio.sleep(0.1);
  }
  print("everybody has been served");
  for (const seller of sellers) seller.cancel();
}

asyncio.run(main());
