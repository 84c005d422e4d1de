import * as asyncio from "asyncio";
import { ValueError, call, print, repr } from "python";

async function work(value: number, seconds: number, fails = false): Promise<number> {
  await asyncio.sleep(seconds);
  if (fails) {
    throw new ValueError(value);
  }
  return value;
}

async function main(): Promise<void> {
  print(await asyncio.gather());
  const coro = work(1, 1);
  print(await asyncio.gather(coro, coro, work(2, 0)));
  const task = asyncio.create_task(work(3, 1));
  print(await asyncio.gather(task, task));
  print(await asyncio.gather(work(4, 2), work(5, 1, true), { return_exceptions: true }));
  const both = asyncio.gather(work(6, 1), work(7, 2));
  print(both);
  await asyncio.sleep(0);
  print(call(both, "cancel"));
  try {
    await both;
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      print(repr(error), call(both, "cancelled"));
    } else throw error;
  }
  print(call(both, "cancel"));
}

asyncio.run(main());
