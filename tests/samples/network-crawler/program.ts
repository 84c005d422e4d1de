import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { type MutableSet, f, getattr, len, mul, print, set, tuple } from "python";

class Crawler {
  limit: asyncio.Semaphore;
  seen: MutableSet<string>;
  constructor(limit: number) {
    this.limit = new asyncio.Semaphore(limit);
    this.seen = set();
  }

  async crawl(session: aiohttp.ClientSession, url: string, depth: number): Promise<void> {
    if (this.seen.has(url) || depth === 0) {
      return;
    }
    this.seen.add(url);
    let response!: aiohttp.ClientResponse;
    let text!: string;
    {
      await using _ = this.limit;
      await using entered = session.get(url);
      response = entered;
      text = await response.text();
    }
    print(f`${mul("  ", 3 - depth)}${getattr(response.url, "path")} ${response.status} ${len(text)}`);
    await using group = new asyncio.TaskGroup();
    for (const name of tuple("a", "b")) {
      group.create_task(this.crawl(session, `${url}/${name}`, depth - 1));
    }
  }
}

async function main(): Promise<void> {
  const crawler = new Crawler(2);
  {
    await using session = new aiohttp.ClientSession();
    await crawler.crawl(session, "https://crawl.example/root", 3);
  }
  print(len(crawler.seen));
}

asyncio.run(main());
