// Python: 0e7ea29da1bdd4d078d006832ee0babdd57e2dba0036e077cff3b50676010de5
import * as asyncio from "asyncio";
import * as time from "time";
import * as aiohttp from "aiohttp";
import { fmt, len, print, tuple } from "python";

const URLS = [
  "https://example.com",
  "https://docs.python.org",
  "https://pypi.org",
];

async function fetch(
  session: aiohttp.ClientSession,
  url: string,
): Promise<readonly [string, number]> {
  await using response = session.get(url);
  const text = await response.text();
  return tuple(url, len(text));
}

async function main(): Promise<void> {
  {
    await using session = new aiohttp.ClientSession();
    let start = time.perf_counter();
    for (const url of URLS) await fetch(session, url);
    const took = time.perf_counter() - start;
    print(`one after another: ${fmt(took, ".2f")} s`);

    start = time.perf_counter();
    const pages = await asyncio.gather(
      ...URLS.map((url) => fetch(session, url)),
    );
    print(
      `together: ${fmt(time.perf_counter() - start, ".2f")} s`,
    );
    for (const [url, length] of pages) {
      print(length, url);
    }
  }
}

asyncio.run(main());
