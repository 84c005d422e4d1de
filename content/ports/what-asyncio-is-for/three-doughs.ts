// Python: b019e788f02cb82123fbf304752acdf43ff00751c4ae6834e5d7dc98f3aba06a
import * as asyncio from "asyncio";
import * as time from "time";
import { fmt, print } from "python";

async function knead(name: string): Promise<void> {
  print(name, "on the table");
  time.sleep(2);  // stands for two seconds of computing
  print(name, "kneaded");
}

async function main(): Promise<void> {
  const start = time.perf_counter();
  await asyncio.gather(
    knead("rye"), knead("wheat"), knead("spelt"),
  );
  print(
    `all done after ${fmt(time.perf_counter() - start, ".1f")} s`,
  );
}

asyncio.run(main());
