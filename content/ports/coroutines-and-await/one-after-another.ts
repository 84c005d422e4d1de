// Python: 6511488bd1f2fae7d25d0af6c4c8bb6f6f149dd3ed03cefcedd0241861adce68
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
  print(
    `all done after ${fmt(time.perf_counter() - start, ".1f")} s`,
  );
}

asyncio.run(main());
