// Python: 02a821d0b69b2434f52023e3b77b7402b7746e646c0a9c2c7e5f1ef0636e9437
import * as asyncio from "asyncio";
import * as time from "time";
import { fmt, print } from "python";

async function ask(supplier: string, seconds: number): Promise<void> {
  print("asked the", supplier);
  await asyncio.sleep(seconds);
  print("answer from the", supplier);
}

async function main(): Promise<void> {
  const start = time.perf_counter();
  await asyncio.gather(
    ask("mill", 3), ask("dairy", 1), ask("orchard", 2),
  );
  print(`all done after ${fmt(time.perf_counter() - start, ".1f")} s`);
}

asyncio.run(main());
