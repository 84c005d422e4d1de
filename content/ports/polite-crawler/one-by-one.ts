// Python: 3347467eed679ae2f66e11df27d7739e60a3463d7c36deaa0ca06de782aacff1
import * as asyncio from "asyncio";
import {
  type Dict, LookupError, at, dict, list, print, set,
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

async function crawl(start: string): Promise<void> {
  const seen = set([start]);
  const waiting = [start];
  while (waiting.length > 0) {
    const path = list.pop(waiting, 0);
    let links!: string[];
    try {
      links = await fetch(path);
    } catch (error) {
      if (!(error instanceof LookupError)) throw error;
      print("failed:", error);
      continue;
    }
    print("read", path);
    for (const link of links) {
      if (!seen.has(link)) {
        seen.add(link);
        waiting.push(link);
      }
    }
  }
}

asyncio.run(crawl("/"));
