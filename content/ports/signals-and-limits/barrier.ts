// Python: 39e8f423b40ee0e4e9c6a28336ffbd518630fd9bd18d5f6abf4e3e17ceb06153
import * as asyncio from "asyncio";
import { print } from "python";

async function guest(
  name: string,
  seconds: number,
  table: asyncio.Barrier,
): Promise<void> {
  await asyncio.sleep(seconds);
  print(name, "sits down");
  const place = await table.wait();
  print(name, "begins to eat");
  if (place === 0) print("(and somebody says grace)");
}

async function main(): Promise<void> {
  const table = new asyncio.Barrier(3);
  await asyncio.gather(
    guest("Ada", 3, table),
    guest("Ben", 1, table),
    guest("Eve", 2, table),
  );
}

asyncio.run(main());
