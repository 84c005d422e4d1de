import * as asyncio from "asyncio";
import { TimeoutError, ValueError, iter, print, repr, tuple } from "python";

async function work(value: string, seconds: number): Promise<string> {
  await asyncio.sleep(seconds);
  if (value === "bad") {
    throw new ValueError(value);
  }
  return value;
}

async function main(): Promise<void> {
  const tasks = [tuple("slow", 3), tuple("fast", 1), tuple("bad", 2)].map(([name, seconds]) => asyncio.create_task(work(name, seconds)));
  for (const coro of iter(asyncio.as_completed(tasks))) {
    try {
      print(await coro);
    } catch (error) {
      if (error instanceof ValueError) {
        print(repr(error));
      } else throw error;
    }
  }
  try {
    for (const coro of iter(asyncio.as_completed([asyncio.create_task(work("late", 5))], { timeout: 1 }))) {
      await coro;
    }
  } catch (error) {
    if (error instanceof TimeoutError) {
      print(repr(error));
    } else throw error;
  }
}

asyncio.run(main());
