// Python: af690d0b00ceec0e741463d01e62313ddbbe75ad3154da4ca1c893fbf5220247
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
  print(
    `all done after ${fmt(time.perf_counter() - start, ".1f")} s`,
  );
}

asyncio.run(main());
