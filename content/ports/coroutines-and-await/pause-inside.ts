import * as asyncio from "asyncio";
import * as time from "time";
import { fmt, print } from "python";

async function bake() {
  const start = time.perf_counter();
  print("loaf in");
  await asyncio.sleep(2);
  const waited = time.perf_counter() - start;
  print(`loaf out after ${fmt(waited, ".1f")} s`);
}

asyncio.run(bake());
