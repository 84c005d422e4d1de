import * as asyncio from "asyncio";
import { print, repr, str } from "python";

async function getter(queue: asyncio.Queue<number | string>, name: string): Promise<void> {
  try {
    while (true) {
      print(name, await queue.get());
      queue.task_done();
    }
  } catch (error) {
    if (error instanceof asyncio.QueueShutDown) {
      print(name, repr(error));
    } else throw error;
  }
}

async function putter(queue: asyncio.Queue<number | string>): Promise<void> {
  try {
    await queue.put("late");
  } catch (error) {
    if (error instanceof asyncio.QueueShutDown) {
      print("putter", repr(error));
    } else throw error;
  }
}

async function main(): Promise<void> {
  const queue = new asyncio.Queue<number | string>(2);
  await queue.put(1);
  await queue.put(2);
  const task = asyncio.create_task(putter(queue));
  await asyncio.sleep(0);
  queue.shutdown();
  await task;
  await getter(queue, "a");
  const other = new asyncio.Queue<number | string>();
  const waiting = asyncio.create_task(getter(other, "b"));
  await asyncio.sleep(0);
  await other.put(3);
  other.shutdown({ immediate: true });
  await waiting;
  try {
    other.put_nowait(4);
  } catch (error) {
    if (error instanceof asyncio.QueueShutDown) {
      print(repr(error), str(other));
    } else throw error;
  }
}

asyncio.run(main());
