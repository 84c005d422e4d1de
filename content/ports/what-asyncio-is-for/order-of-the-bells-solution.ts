// Python: 43622c1071a1e26e5fecdc6262e8f384c899e5f00b1f035f72b0e56036b0e80c
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
    bake("bread", 3), bake("rolls", 4), bake("cake", 2),
  );
  print(
    `all done after ${fmt(time.perf_counter() - start, ".1f")} s`,
  );
}

asyncio.run(main());
