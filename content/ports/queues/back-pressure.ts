// Python: 7d18b9605311b838c246e45927c2e7b4aea513fdd732caee5349f7057dc9593d
import * as asyncio from "asyncio";
import * as time from "time";
import { fmt, print, range } from "python";

async function bake(
  counter: asyncio.Queue<number>,
  start: number,
): Promise<void> {
  for (const number of range(1, 6)) {
    await counter.put(number);
    const now = time.perf_counter() - start;
    print(`${fmt(now, ".0f")} s: baked ${number}`);
  }
}

async function sell(
  counter: asyncio.Queue<number>,
): Promise<void> {
  for (const _ of range(5)) {
    await asyncio.sleep(1);
    print("     sold", await counter.get());
  }
}

async function main(): Promise<void> {
  const counter = new asyncio.Queue<number>({ maxsize: 2 });
  await asyncio.gather(
    bake(counter, time.perf_counter()), sell(counter),
  );
}

asyncio.run(main());
