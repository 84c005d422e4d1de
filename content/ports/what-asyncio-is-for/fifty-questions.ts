// Python: 92166756f2d0a91f0931f0aacd889eb804d021dfe04603f585143fb2b7de36e4
import * as asyncio from "asyncio";
import * as time from "time";
import { fmt, print, range, sum } from "python";

async function ask(customer: number): Promise<number> {
  await asyncio.sleep(1);
  return 2;
}

async function main(): Promise<void> {
  const start = time.perf_counter();
  const orders = await asyncio.gather(
    ...[...range(50)].map((customer) => ask(customer)),
  );
  print("loaves ordered:", sum(orders));
  print(
    `all done after ${fmt(time.perf_counter() - start, ".1f")} s`,
  );
}

asyncio.run(main());
