// Python: 3cb6328c7e90269e0a1022e7cbd75770b8fb73f23e514137b4bc72609cfccb11
import * as asyncio from "asyncio";
import * as time from "time";
import { fmt, print } from "python";

async function clock(): Promise<never> {
  const start = time.perf_counter();
  while (true) {
    print(`tick at ${fmt(time.perf_counter() - start, ".1f")}`);
    await asyncio.sleep(0.5);
  }
}

async function read_ledger(): Promise<void> {
  await asyncio.sleep(0.7);
  time.sleep(2);
  print("ledger read");
}

async function main(): Promise<void> {
  const ticking = asyncio.create_task(clock());
  await read_ledger();
  await asyncio.sleep(0.6);
  ticking.cancel();
}

asyncio.run(main());
