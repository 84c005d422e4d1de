// Python: 1585bf22b542fd8aa7de57a46bbc840bafbb6f1a3eabbe3c68e0e8c8306f94a7
import * as asyncio from "asyncio";
import { TimeoutError, print, range } from "python";

async function fetch(path: string): Promise<void> {
  await asyncio.sleep(path === "/slow" ? 60 : 1);
}
async function worker(queue: asyncio.Queue<string>): Promise<never> {
  while (true) {
    const path = await queue.get();
    try {
      {
        await using __2 = asyncio.timeout(2);
        await fetch(path);
      }
      print("read", path);
    } catch (error) {
      if (error instanceof TimeoutError) {
        print("failed", path);
      } else throw error;
    } finally {
      queue.task_done();
    }
  }
}

async function crawl(paths: string[]): Promise<void> {
  const queue = new asyncio.Queue<string>();
  for (const path of paths) {
    queue.put_nowait(path);
  }
  const workers = [...range(2)].map((_) => asyncio.create_task(worker(queue)));
  await queue.join();
  for (const task of workers) {
    task.cancel();
  }
  print("end");
}
asyncio.run(crawl(["/bread", "/slow", "/rye", "/tart"]));
