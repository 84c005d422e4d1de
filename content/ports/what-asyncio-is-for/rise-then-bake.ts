// Python: 07f1defaac1d9d4c35fdea368b24f044a8c21c743d14d121b49a6294f1af5217
import * as asyncio from "asyncio";
import * as time from "time";
import { fmt, print } from "python";

async function loaf(): Promise<void> {
  await asyncio.sleep(2);
  print("dough has risen, bread in");
  await asyncio.sleep(3);
  print("bread out");
}

async function main(): Promise<void> {
  const start = time.perf_counter();
  await loaf();
  const took = time.perf_counter() - start;
  print(`all done after ${fmt(took, ".1f")} s`);
}

asyncio.run(main());
