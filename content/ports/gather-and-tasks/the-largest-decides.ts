// Python: bd5663ecb7b1b4f5a11eabf321e1bb8c6027403b8e5ab26e5b31c603fac22583
import * as asyncio from "asyncio";
import * as time from "time";
import { fmt, print } from "python";

async function ask(seconds: number): Promise<void> {
  await asyncio.sleep(seconds);
  print(`an answer after ${seconds} s`);
}

async function main(): Promise<void> {
  const start = time.perf_counter();
  await asyncio.gather(ask(1), ask(2), ask(9));
  print(`all done after ${fmt(time.perf_counter() - start, ".1f")} s`);
}

asyncio.run(main());
