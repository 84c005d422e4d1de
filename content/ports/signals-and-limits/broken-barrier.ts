// Python: fa45bda94a4f2b3bc77a4d4456875bc47f4c2ba8c23a6fa87be12defd6410af4
import * as asyncio from "asyncio";
import { print } from "python";

async function guest(
  name: string,
  table: asyncio.Barrier,
): Promise<void> {
  try {
    await table.wait();
  } catch (error) {
    if (!(error instanceof asyncio.BrokenBarrierError))
      throw error;
    print(name, "leaves without breakfast");
  }
}

async function main(): Promise<void> {
  const table = new asyncio.Barrier(3);
  const guests = [
    asyncio.create_task(guest("Ada", table)),
    asyncio.create_task(guest("Ben", table)),
  ];
  await asyncio.sleep(1);
  await table.abort();
  await asyncio.gather(...guests);
  print("broken:", table.broken);
}

asyncio.run(main());
