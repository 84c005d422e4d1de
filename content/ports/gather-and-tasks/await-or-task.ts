// Python: e44b72174a46a35eebe0fff4a0d756f92799c8cbf779a8c63379fc8fa15ad9fb
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
  let start = time.perf_counter();
  await bake("bread", 3);
  await bake("rolls", 2);
  print(
    `in a row: ${fmt(time.perf_counter() - start, ".1f")} s`,
  );

  start = time.perf_counter();
  const bread = asyncio.create_task(bake("bread", 3));
  const rolls = asyncio.create_task(bake("rolls", 2));
  await bread;
  await rolls;
  print(
    `at once: ${fmt(time.perf_counter() - start, ".1f")} s`,
  );
}

asyncio.run(main());
