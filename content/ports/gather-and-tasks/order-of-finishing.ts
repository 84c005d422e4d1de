// Python: aa122aa6b0e3ae7c7b978e25cb15d854d0a8888ac16b906dda42502b5a6f5143
import * as asyncio from "asyncio";
import * as time from "time";
import { fmt, print } from "python";

async function ask(
  supplier: string,
  seconds: number,
): Promise<void> {
  print("asked the", supplier);
  await asyncio.sleep(seconds);
  print("answer from the", supplier);
}

async function main(): Promise<void> {
  const start = time.perf_counter();
  await asyncio.gather(
    ask("mill", 3),
    ask("dairy", 1),
    ask("orchard", 2),
  );
  const took = time.perf_counter() - start;
  print(`all done after ${fmt(took, ".1f")} s`);
}

asyncio.run(main());
