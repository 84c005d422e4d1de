// Python: c4136fefdf00e3081d9057439bfbde9442b392a4670d3abcac14916e04af07df
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
  await asyncio.gather(
    bake("bread", 3), bake("rolls", 1), bake("cake", 2),
  );
  const took = time.perf_counter() - start;
  print(`all done after ${fmt(took, ".1f")} s`);
}

asyncio.run(main());
