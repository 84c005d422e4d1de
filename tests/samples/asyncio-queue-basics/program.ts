import * as asyncio from "asyncio";
import { ValueError, print, range } from "python";

async function producer(queue: asyncio.Queue<number>): Promise<void> {
  for (const number_ of range(4)) {
    await queue.put(number_);
    print("put", number_, asyncio.get_running_loop().time());
  }
}

async function consumer(queue: asyncio.Queue<number>): Promise<never> {
  while (true) {
    const item = await queue.get();
    await asyncio.sleep(1);
    print("done", item);
    queue.task_done();
  }
}

async function main(): Promise<void> {
  const queue = new asyncio.Queue<number>({ maxsize: 2 });
  print(queue.maxsize, queue.empty(), queue.full(), queue.qsize());
  const task = asyncio.create_task(consumer(queue));
  await producer(queue);
  await queue.join();
  task.cancel();
  try {
    queue.task_done();
  } catch (error) {
    if (error instanceof ValueError) {
      print(error);
    } else throw error;
  }
}

asyncio.run(main());
