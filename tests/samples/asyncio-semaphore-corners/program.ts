import * as asyncio from "asyncio";
import { ValueError, print, range, repr, slice, str } from "python";

async function worker(semaphore: asyncio.Semaphore, name: number): Promise<void> {
  await using _ = semaphore;
  print(name, asyncio.get_running_loop().time());
  await asyncio.sleep(1);
}

async function main(): Promise<void> {
  const semaphore = new asyncio.Semaphore(2);
  let text = repr(semaphore);
  print(slice(text, str.index(text, "[")));
  await asyncio.gather(...(function* () { for (const number_ of range(5)) yield worker(semaphore, number_); })());
  print(semaphore.locked());
  const bounded = new asyncio.BoundedSemaphore(1);
  await bounded.acquire();
  text = repr(bounded);
  print(slice(text, str.index(text, "[")));
  bounded.release();
  try {
    bounded.release();
  } catch (error) {
    if (error instanceof ValueError) {
      print(error);
    } else throw error;
  }
  try {
    new asyncio.Semaphore(-1);
  } catch (error) {
    if (error instanceof ValueError) {
      print(error);
    } else throw error;
  }
}

asyncio.run(main());
