// Python: 7849242b5eab08569480eba8aca419eba2e591f41e0ba87412e51a8bd3406aa5
import * as asyncio from "asyncio";
import * as time from "time";
import { fmt, print } from "python";

async function loaf(): Promise<void> {
  await asyncio.sleep(2);
  print("dough has risen, bread in");
  await asyncio.sleep(3);
  print("bread out");
}

async function main(): Promise<void> {
  const start = time.perf_counter();
  await loaf();
  print(
    `all done after ${fmt(time.perf_counter() - start, ".1f")} s`,
  );
}

asyncio.run(main());
