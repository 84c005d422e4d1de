import * as asyncio from "asyncio";
import { print } from "python";

// Of pending tasks, those that nothing leads to go first, after their coroutines; what a loop would still wake comes ahead of them.

async function w(): Promise<void> {
  try {
    await asyncio.sleep(10);
  } finally {
    print("cleaned");
  }
}

async function inner(): Promise<void> {
  await asyncio.create_task(w(), { name: "inner" });
}

async function main(): Promise<void> {
  asyncio.create_task(inner(), { name: "outer" });
  asyncio.get_running_loop().create_task(new asyncio.Event().wait(), { name: "event" });
  await asyncio.sleep(1);
}

const loop = asyncio.new_event_loop();
loop.run_until_complete(main());
print("end");
