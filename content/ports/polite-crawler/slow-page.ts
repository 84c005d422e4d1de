// Python: ad1e0000bd0dcf4914919651d7a20c290cd4716eabd00e0bbe4b8176f95dba60
import * as asyncio from "asyncio";
import { print, range } from "python";

async function fetch(path: string): Promise<void> {
  await asyncio.sleep(path === "/slow" ? 60 : 1);
}
async function worker(
  queue: asyncio.Queue<string>,
): Promise<never> {
  while (true) {
    const path = await queue.get();
    await fetch(path);
    print("read", path);
    queue.task_done();
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
