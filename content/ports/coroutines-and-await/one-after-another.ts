// Python: de7f76353b54197fb5a756d13bcb16022ff4496f76069031cb9563bb61ac492f
import * as asyncio from "asyncio";
import * as time from "time";
import { fmt, print } from "python";

async function bake(
  name: string,
  seconds: number,
): Promise<void> {
  await asyncio.sleep(seconds);
  print(name, "out");
}

async function main(): Promise<void> {
  const start = time.perf_counter();
  await bake("bread", 3);
  await bake("rolls", 1);
  await bake("cake", 2);
  const took = time.perf_counter() - start;
  print(`all done after ${fmt(took, ".1f")} s`);
}

asyncio.run(main());
