// Python: 3ae86b9433e6519324f8f5826080d940fd6befe3289bca68d3ea924edefd634b
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
  const took = time.perf_counter() - start;
  print(`all done after ${fmt(took, ".1f")} s`);
}

asyncio.run(main());
