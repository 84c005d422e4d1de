// Python: f36102cc681a15e88bea892def5d886c519b5b4701408faf78f9df285e19bfec
import * as asyncio from "asyncio";
import * as time from "time";
import { fmt, print, range } from "python";

async function bake(counter: asyncio.Queue<number>, start: number): Promise<void> {
  for (const number of range(1, 6)) {
    await counter.put(number);
    print(`${fmt(time.perf_counter() - start, ".0f")} s: baked ${number}`);
  }
}

async function sell(counter: asyncio.Queue<number>): Promise<void> {
  for (const _ of range(5)) {
    await asyncio.sleep(1);
    print("     sold", await counter.get());
  }
}

async function main(): Promise<void> {
  const counter = new asyncio.Queue<number>({ maxsize: 2 });
  await asyncio.gather(bake(counter, time.perf_counter()), sell(counter));
}

asyncio.run(main());
