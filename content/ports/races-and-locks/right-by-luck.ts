// Python: 456d4f6bfa5b02932fe44d36994efbce4d05c24ce4f6644b1644f700f0a6e2f1
import * as asyncio from "asyncio";
import { print } from "python";

let total = 0;

async function count(
  customers: number,
  late: number,
): Promise<void> {
  await asyncio.sleep(late);
  const seen = total;
  await asyncio.sleep(1);
  total = seen + customers;
}

async function main(): Promise<void> {
  await asyncio.gather(
    count(5, 0),  // 0 … 3
    count(7, 2),  // 0 … 3
  );
  print("customers:", total);
}

asyncio.run(main());
