// Python: e0d09589ce84af8c0222395a30a44b3f6ff758cae2336175553e435f7a002e64
import * as asyncio from "asyncio";
import { print } from "python";

let balance = 100;
const till = new asyncio.Lock();

async function withdraw(
  name: string,
  euros: number,
): Promise<void> {
  await using _ = till;
  print(name, "sees", balance);
  if (balance >= euros) {
    await asyncio.sleep(1);  // the bank confirms
    balance -= euros;
    print(name, "takes", euros);
  } else {
    print(name, "goes without");
  }
}

async function main(): Promise<void> {
  await asyncio.gather(
    withdraw("Ada", 80), withdraw("Ben", 80),
  );
  print("left:", balance);
}

asyncio.run(main());
