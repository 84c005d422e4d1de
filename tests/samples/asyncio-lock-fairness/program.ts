import * as asyncio from "asyncio";
import { print, repr, slice, str } from "python";

async function taker(lock: asyncio.Lock, name: string): Promise<void> {
  await using _ = lock;
  print(name);
}

async function main(): Promise<void> {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const tasks = [..."abc"].map((name) => asyncio.create_task(taker(lock, name)));
  await asyncio.sleep(0);
  const text = repr(lock);
  print(slice(text, str.index(text, "[")));
  lock.release();
  print(lock.locked());
  const late = asyncio.create_task(taker(lock, "late"));
  await asyncio.gather(late, ...tasks);
}

asyncio.run(main());
