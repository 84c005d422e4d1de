// Python: dfc5b54e3c586f33a97f7048b158b62a0b616f9c97224769af7825d66d7c75da
import * as asyncio from "asyncio";
import * as time from "time";
import * as aiohttp from "aiohttp";
import { fmt, len, print, tuple } from "python";

const URLS = [
  "https://example.com",
  "https://docs.python.org",
  "https://pypi.org",
];

async function fetch(session: aiohttp.ClientSession, url: string): Promise<readonly [string, number]> {
  await using response = session.get(url);
  const text = await response.text();
  return tuple(url, len(text));
}

async function main(): Promise<void> {
  {
    await using session = new aiohttp.ClientSession();
    let start = time.perf_counter();
    for (const url of URLS) {
      await fetch(session, url);
    }
    print(`one after another: ${fmt(time.perf_counter() - start, ".2f")} s`);

    start = time.perf_counter();
    const pages = await asyncio.gather(...URLS.map((url) => fetch(session, url)));
    print(`together: ${fmt(time.perf_counter() - start, ".2f")} s`);
    for (const [url, length] of pages) {
      print(length, url);
    }
  }
}

asyncio.run(main());
