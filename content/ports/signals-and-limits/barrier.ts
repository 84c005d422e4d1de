// Python: bb6993b7df86f24fe54663ff6ae60125ed9c47b5cdab7012a3ffe8bcf057ae21
import * as asyncio from "asyncio";
import { print } from "python";

async function guest(name: string, seconds: number, table: asyncio.Barrier): Promise<void> {
  await asyncio.sleep(seconds);
  print(name, "sits down");
  const place = await table.wait();
  print(name, "begins to eat");
  if (place === 0) {
    print("(and somebody says grace)");
  }
}

async function main(): Promise<void> {
  const table = new asyncio.Barrier(3);
  await asyncio.gather(
    guest("Ada", 3, table), guest("Ben", 1, table), guest("Eve", 2, table),
  );
}

asyncio.run(main());
