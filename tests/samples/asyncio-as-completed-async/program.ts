import * as asyncio from "asyncio";
import { TimeoutError, print, repr } from "python";

async function work(value: string, seconds: number): Promise<string> {
  await asyncio.sleep(seconds);
  return value;
}

async function main(): Promise<void> {
  const first = asyncio.create_task(work("first", 2));
  const second = asyncio.create_task(work("second", 1));
  for await (const task of asyncio.as_completed([first, second])) {
    print(task === first, await task);
  }
  try {
    for await (const task of asyncio.as_completed([asyncio.create_task(work("late", 5))], { timeout: 1 })) {
      print(await task);
    }
  } catch (error) {
    if (error instanceof TimeoutError) {
      print(repr(error));
    } else throw error;
  }
}

asyncio.run(main());
