// Python: 46446a0d64cf02475e7b54a6d6cf41872b4d8e7a3b574b96ae30d372624e0056
import * as asyncio from "asyncio";
import { print } from "python";

const table = new asyncio.Barrier(3);

async function guest(
  name: string,
  seconds: number,
): Promise<void> {
  await asyncio.sleep(seconds);
  print(name, "sits down");
  await table.wait();
  print(name, "begins to eat");
}

async function main(): Promise<void> {
  await asyncio.gather(
    guest("Ada", 3), guest("Ben", 1), guest("Eve", 2),
  );
}

asyncio.run(main());
