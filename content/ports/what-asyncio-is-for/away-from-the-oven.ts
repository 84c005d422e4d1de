// Python: b2a0bc7c1c9b24567e04d0a7ac2c2357ee95226b685f05d3300ca881e08269d4
import * as asyncio from "asyncio";
import * as time from "time";
import { fmt, print } from "python";

async function bake(
  name: string,
  seconds: number,
): Promise<void> {
  print(name, "in");
  await asyncio.sleep(seconds);
  print(name, "out");
}

async function main(): Promise<void> {
  const start = time.perf_counter();
  await asyncio.gather(
    bake("bread", 3), bake("rolls", 1), bake("cake", 2),
  );
  const took = time.perf_counter() - start;
  print(`all done after ${fmt(took, ".1f")} s`);
}

asyncio.run(main());
