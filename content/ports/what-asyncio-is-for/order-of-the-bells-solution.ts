// Python: 1e2c3bd76bf169925b5d850840f81ea7cabbf30b2f8847a546b91a58f5dca861
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
  const took = time.perf_counter() - start;
  print(`all done after ${fmt(took, ".1f")} s`);
}

asyncio.run(main());
