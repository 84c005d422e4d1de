// Python: a6bc1387983a6cb9b1d0ed683b9969999d4874c6ed1ad5ce22a3a0c77e78e85b
import * as asyncio from "asyncio";
import { TimeoutError, print, range } from "python";

async function fetch(path: string): Promise<void> {
  await asyncio.sleep(path === "/slow" ? 60 : 1);
}
async function worker(
  queue: asyncio.Queue<string>,
): Promise<never> {
  while (true) {
    const path = await queue.get();
    try {
      {
        await using __2 = asyncio.timeout(2);
        await fetch(path);
      }
      print("read", path);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      print("failed", path);
    } finally {
      queue.task_done();
    }
  }
}

async function crawl(paths: string[]): Promise<void> {
  const queue = new asyncio.Queue<string>();
  for (const path of paths) queue.put_nowait(path);
  const workers = [...range(2)].map(
    (_) => asyncio.create_task(worker(queue)),
  );
  await queue.join();
  for (const task of workers) task.cancel();
  print("end");
}
asyncio.run(crawl(["/bread", "/slow", "/rye", "/tart"]));
