import * as asyncio from "asyncio"; import { print } from "python";

async function main() {
  const lock = new asyncio.Lock(), event = new asyncio.Event(), queue = new asyncio.Queue<number>(1);
  const semaphore = new asyncio.Semaphore(0);
  await lock.acquire();
  await queue.put(1);
  async function user() {
    await asyncio.sleep(5); }
  const coroutines: PromiseLike<unknown>[] = [asyncio.sleep(1), lock.acquire(), event.wait(), queue.put(2), queue.join(), semaphore.acquire()];
  coroutines.push(asyncio.wait_for(event.wait(), 3), asyncio.wait([asyncio.create_task(user()) as asyncio.Future]), asyncio.to_thread(print, { end: "" }));
  const tasks = coroutines.map((c, i) => asyncio.create_task(c, { name: `t${i}` }));
  print(...tasks, { sep: "\n" });
  await asyncio.sleep(0.5);
  print(...tasks, { sep: "\n" });
  for (const task of tasks)
    task.cancel();
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  print(...tasks, { sep: "\n" }); }

asyncio.run(main());
