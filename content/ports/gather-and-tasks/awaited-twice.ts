// Python: da0609fd8f875cd8563482fbc7838ef471a625e1058079599496bc9f28cc09d3
import * as asyncio from "asyncio";
import * as time from "time";
import { fmt, print } from "python";

async function bake(): Promise<string> {
  print("baking");
  await asyncio.sleep(2);
  return "a loaf";
}

async function main(): Promise<void> {
  const start = time.perf_counter();
  const task = asyncio.create_task(bake());
  print("done before:", task.done());
  print("first time:", await task);
  print("second time:", await task);
  print("done after:", task.done());
  print("result:", task.result());
  print(`${fmt(time.perf_counter() - start, ".1f")} s`);
}

asyncio.run(main());
