import * as asyncio from "asyncio";
import { print } from "python";

async function worker(semaphore: asyncio.Semaphore, name: string): Promise<void> {
  await semaphore.acquire();
  print(name, "has it");
}

async function main(): Promise<void> {
  const semaphore = new asyncio.Semaphore(0);
  const first = asyncio.create_task(worker(semaphore, "first"));
  const second = asyncio.create_task(worker(semaphore, "second"));
  await asyncio.sleep(0);
  semaphore.release();
  first.cancel();
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  print(first.cancelled(), second.done());
}

asyncio.run(main());
