// Python: 1080564743e563a7c1f4a3f982d453f8f67e0b3e4fe3b429f29b906c67895fee
import * as asyncio from "asyncio";
import { print } from "python";

async function bake(): Promise<void> {
  try {
    await asyncio.sleep(60);
  } finally {
    await asyncio.sleep(1);
    print("oven cold");
  }
}

async function main(): Promise<void> {
  const task = asyncio.create_task(bake());
  await asyncio.sleep(2);
  task.cancel();
  print("shop closed");
}

asyncio.run(main());
