// Python: 2155d1f0bb314640f6636358c1c4d1e837542cb471e5c13ac6e79168a5b94541
import * as asyncio from "asyncio";
import {
  type Dict, type MutableSet, at, dict, len, print, range, set,
} from "python";

const SITE: Dict<string, string[]> = dict({
  "/": ["/bread", "/cakes"],
  "/bread": ["/rye", "/"],
  "/cakes": ["/tart", "/bread"],
  "/rye": [],
  "/tart": ["/"],
});

async function fetch(path: string): Promise<string[]> {
  await asyncio.sleep(1);
  return at(SITE, path);
}
async function worker(
  queue: asyncio.Queue<string>,
  seen: MutableSet<string>,
  limit: number,
): Promise<never> {
  while (true) {
    const path = await queue.get();
    for (const link of await fetch(path)) {
      if (!seen.has(link) && len(seen) < limit) {
        seen.add(link);
        queue.put_nowait(link);
      }
    }
    print("read", path);
    queue.task_done();
  }
}

async function crawl(
  start: string,
  limit: number,
): Promise<void> {
  const queue = new asyncio.Queue<string>();
  queue.put_nowait(start);
  const seen = set([start]);
  const workers = [...range(3)].map(
    (_) => asyncio.create_task(worker(queue, seen, limit)),
  );
  await queue.join();
  for (const task of workers) task.cancel();
  print("end");
}
asyncio.run(crawl("/", 4));
