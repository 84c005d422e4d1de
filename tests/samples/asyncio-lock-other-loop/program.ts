import * as asyncio from "asyncio";
import { RuntimeError, print, str } from "python";

const lock = new asyncio.Lock();

async function hold(): Promise<void> {
  await using _ = lock;
  const waiter = asyncio.create_task(lock.acquire());
  await asyncio.sleep(0);
  waiter.cancel();
  await asyncio.sleep(0);
}

async function main(): Promise<void> {
  await lock.acquire();
  try {
    await lock.acquire();
  } catch (error) {
    if (error instanceof RuntimeError) {
      print(str(error).includes("is bound to a different event loop"));
    } else throw error;
  }
}

asyncio.run(hold());
asyncio.run(main());
