// Python: 60096257d303cc0c44a99875d0851501f947247bf8a3a68073c2a7b2fa048ad4
import * as asyncio from "asyncio";
import * as time from "time";
import {
  type Dict, LookupError, type MutableSet, at, dict, fmt, len,
  print, set, tuple,
} from "python";

const SITE: Dict<string, string[]> = dict({
  "/": ["/bread", "/cakes"],
  "/bread": ["/rye", "/"],
  "/cakes": ["/tart", "/bread"],
  "/rye": [],
  "/tart": ["/gone"],
});

async function fetch(path: string): Promise<string[]> {
  if (!SITE.has(path)) {
    throw new LookupError(`${path}: 404`);
  }
  await asyncio.sleep(1);
  return at(SITE, path);
}

async function worker(
  name: string,
  queue: asyncio.Queue<string>,
  seen: MutableSet<string>,
): Promise<never> {
  while (true) {
    const path = await queue.get();
    try {
      for (const link of await fetch(path)) {
        if (!seen.has(link)) {
          seen.add(link);
          queue.put_nowait(link);
        }
      }
      print(name, "read", path);
    } catch (error) {
      if (!(error instanceof LookupError)) throw error;
      print(name, "failed:", error);
    } finally {
      queue.task_done();
    }
  }
}

async function crawl(start: string): Promise<void> {
  const begin = time.perf_counter();
  const queue = new asyncio.Queue<string>();
  queue.put_nowait(start);
  const seen = set([start]);
  const workers = [...tuple(1, 2, 3)].map(
    (n) => asyncio.create_task(worker(`w${n}`, queue, seen)),
  );
  await queue.join();
  for (const task of workers) task.cancel();
  const took = time.perf_counter() - begin;
  print(`${len(seen)} addresses, ${fmt(took, ".0f")} s`);
}

asyncio.run(crawl("/"));
