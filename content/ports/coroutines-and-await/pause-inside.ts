// Python: c60edc9bcae57931e6bc662007e3d9e18ca3eaad017a543285af864d64275130
import * as asyncio from "asyncio";
import * as time from "time";
import { fmt, print } from "python";

async function bake(): Promise<void> {
  const start = time.perf_counter();
  print("loaf in");
  await asyncio.sleep(2);
  const waited = time.perf_counter() - start;
  print(`loaf out after ${fmt(waited, ".1f")} s`);
}

asyncio.run(bake());
