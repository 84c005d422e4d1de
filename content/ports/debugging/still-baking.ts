// Python: 6e9eed529ea6969499e8286cf31bc61538cedb79955c9bb10c11967dfe75e331
import * as asyncio from "asyncio";
import { print, tuple } from "python";

async function bake(seconds: number): Promise<void> {
  await asyncio.sleep(seconds);
}

function still_baking(): unknown[] { return []; }

async function main(): Promise<void> {
  for (const [name, seconds] of [
    tuple("loaf", 3),
    tuple("cake", 1),
    tuple("tart", 2),
  ]) {
    asyncio.create_task(bake(seconds), { name });
  }
  await asyncio.sleep(0.5);
  print(still_baking());
  await asyncio.sleep(1);
  print(still_baking());
}

asyncio.run(main());
