import * as asyncio from "asyncio";
import * as time from "time";
import * as aiohttp from "aiohttp";
import { at, f, fmt, print, range } from "python";

async function producer(queue: asyncio.Queue<string>): Promise<void> {
  for (const number_ of range(1, 8)) {
    await queue.put(`https://jsonplaceholder.typicode.com/users/${number_}`);
    await asyncio.sleep(0.02);
  }
}

async function worker(name: string, queue: asyncio.Queue<string>, session: aiohttp.ClientSession): Promise<never> {
  while (true) {
    const url = await queue.get();
    try {
      await using response = session.get(url);
      const user = await response.json();
      print(f`${fmt(time.perf_counter(), ".2f")} ${name}: ${at(user, "name")} <${at(user, "email")}>`);
    } finally {
      queue.task_done();
    }
  }
}

async function main(): Promise<void> {
  const queue = new asyncio.Queue<string>({ maxsize: 3 });
  await using session = new aiohttp.ClientSession();
  const workers = [...range(3)].map((i) => asyncio.create_task(worker(`worker-${i}`, queue, session)));
  await producer(queue);
  await queue.join();
  for (const task of workers) {
    task.cancel();
  }
  await asyncio.gather(...workers, { return_exceptions: true });
}

asyncio.run(main());
