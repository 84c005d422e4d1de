import * as asyncio from "asyncio";
import * as lk from "asyncio";
import * as tasks from "asyncio";
import { TaskGroup } from "asyncio";
import { print } from "python";

async function main(): Promise<void> {
  {
    await using _ = new lk.Lock();
    const task = tasks.create_task(asyncio.sleep(1, "slept"));
    print(await task, asyncio.current_task() === task);
  }
  const queue = new asyncio.Queue<number>();
  {
    await using group = new TaskGroup();
    group.create_task(queue.put(1));
  }
  print(queue.qsize());
}

asyncio.run(main());
