// Python: ebb9d5ef5f0ede436cf0621dfbebc0320b63084b67c3da583bfe7609866872fe
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
  print(
    `all done after ${fmt(time.perf_counter() - start, ".1f")} s`,
  );
}

asyncio.run(main());
