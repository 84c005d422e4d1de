// Python: 4e0306dc2a7024cb87b6173ec76ebff78fb36a47a55f4d56bbcabcda582d7d23
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
  const took = time.perf_counter() - start;
  print(`all done after ${fmt(took, ".1f")} s`);
}

asyncio.run(main());
