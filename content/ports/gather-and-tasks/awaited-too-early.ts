// Python: 26918a4e88392a40296927a1450711ef7d4e921c3258827db1ed44f297f176c6
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
  await asyncio.create_task(bake("bread", 3));
  await asyncio.create_task(bake("rolls", 2));
  const took = time.perf_counter() - start;
  print(`all done after ${fmt(took, ".1f")} s`);
}

asyncio.run(main());
