// Python: c262d8939db9a2cd863556a9da2b4c868e71e6cfb7a533279350b5961d1f442e
import * as asyncio from "asyncio";
import { print, tuple } from "python";

async function bake(seconds: number): Promise<void> {
  await asyncio.sleep(seconds);
}

function still_baking(): unknown[] {
  return [];
}

async function main(): Promise<void> {
  for (const [name, seconds] of [tuple("loaf", 3), tuple("cake", 1), tuple("tart", 2)]) {
    asyncio.create_task(bake(seconds), { name });
  }
  await asyncio.sleep(0.5);
  print(still_baking());
  await asyncio.sleep(1);
  print(still_baking());
}

asyncio.run(main());
