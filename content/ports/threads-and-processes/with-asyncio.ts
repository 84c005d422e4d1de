// Python: d48547f7e24d6cd1a2b13d47dc34ed41e262fd7ec66743baab9e686bbdf3eec6
import * as asyncio from "asyncio";
import * as time from "time";
import { fmt, print } from "python";

async function ask(
  supplier: string,
  seconds: number,
): Promise<void> {
  await asyncio.sleep(seconds);
  print("answer from the", supplier);
}

async function main(): Promise<void> {
  const start = time.perf_counter();
  await asyncio.gather(
    ask("mill", 3), ask("dairy", 1), ask("farm", 2),
  );
  print(
    `all done after ${fmt(time.perf_counter() - start, ".1f")} s`,
  );
}

asyncio.run(main());
