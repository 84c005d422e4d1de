import * as asyncio from "asyncio";
import { RuntimeError, at, print, repr, slice, str } from "python";

async function worker(lock: asyncio.Lock, name: string, seconds: number): Promise<void> {
  await using _ = lock;
  print(name, "has it", asyncio.get_running_loop().time());
  await asyncio.sleep(seconds);
}

async function main(): Promise<void> {
  const lock = new asyncio.Lock();
  print(lock.locked());
  try {
    lock.release();
  } catch (error) {
    if (error instanceof RuntimeError) {
      print(error);
    } else throw error;
  }
  const tasks = [..."abc"].map((name) => asyncio.create_task(worker(lock, name, 1)));
  await asyncio.sleep(0.5);
  print(lock.locked());
  at(tasks, 1).cancel();
  await asyncio.gather(...tasks, { return_exceptions: true });
  print(await lock.acquire(), lock.locked());
  const text = repr(lock);
  print(slice(text, str.index(text, "[")));
}

asyncio.run(main());
