// Python: c105bd1ecb8a2a1d261ac5b71d8f249bf600a8675a7246e9dd5c8dd4b9b34792
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
  await asyncio.create_task(bake("bread", 3));
  await asyncio.create_task(bake("rolls", 2));
  print(
    `all done after ${fmt(time.perf_counter() - start, ".1f")} s`,
  );
}

asyncio.run(main());
