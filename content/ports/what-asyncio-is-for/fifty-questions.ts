// Python: fa4ba4217a402c721849631b2654b10f0f4a1adb53b9d86a50b99773412c61d0
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
  const took = time.perf_counter() - start;
  print(`all done after ${fmt(took, ".1f")} s`);
}

asyncio.run(main());
