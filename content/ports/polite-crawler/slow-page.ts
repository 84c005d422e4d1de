// Python: 3c142fceebdd060aefcf13c1852adf5e7fddd6a30ccfbc446994aa837127e9bc
import * as asyncio from "asyncio";
import { print, range } from "python";

async function fetch(path: string): Promise<void> {
  await asyncio.sleep(path === "/slow" ? 60 : 1);
}
async function worker(queue: asyncio.Queue<string>): Promise<never> {
  while (true) {
    const path = await queue.get();
    await fetch(path);
    print("read", path);
    queue.task_done();
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
