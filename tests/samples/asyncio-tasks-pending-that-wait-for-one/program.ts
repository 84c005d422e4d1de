import * as asyncio from "asyncio";
import { print, tuple } from "python";

// Both who wait for a task that a loop would still wake are kept with it. (The order of three would hang on when CPython collects.)

async function w(): Promise<void> {
  await asyncio.sleep(10);
}

async function main(): Promise<void> {
  const shared = asyncio.create_task(w(), { name: "shared" });

  async function wait(): Promise<void> {
    await shared;
  }

  for (const name of tuple("first", "second")) {
    asyncio.create_task(wait(), { name });
  }
  asyncio.create_task(w(), { name: "other" });
  await asyncio.sleep(1);
}

const loop = asyncio.new_event_loop();
loop.run_until_complete(main());
print("end");
