// Python: 9dc306ac63a1ffbb28d53b4dc0e129538356f3c9fa8a5aa449e74aae34921043
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
  const took = time.perf_counter() - start;
  print(`all done after ${fmt(took, ".1f")} s`);
}

asyncio.run(main());
