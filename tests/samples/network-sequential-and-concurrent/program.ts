import * as asyncio from "asyncio";
import * as time from "time";
import * as aiohttp from "aiohttp";
import { fmt, len, print, zip } from "python";

const URLS = [
  "https://example.com",
  "https://httpbin.org/get",
  "https://jsonplaceholder.typicode.com/posts/1",
  "https://python.org",
];

async function fetch(session: aiohttp.ClientSession, url: string): Promise<string> {
  await using response = session.get(url);
  return await response.text();
}

async function one_after_another(): Promise<void> {
  await using session = new aiohttp.ClientSession();
  for (const url of URLS) {
    const text = await fetch(session, url);
    print(`${url}: ${len(text)} characters`);
  }
}

async function all_at_once(): Promise<void> {
  await using session = new aiohttp.ClientSession();
  const texts = await asyncio.gather(...(function* () { for (const url of URLS) yield fetch(session, url); })());
  for (const [url, text] of zip(URLS, texts)) {
    print(`${url}: ${len(text)} characters`);
  }
}

let start = time.perf_counter();
asyncio.run(one_after_another());
print(`one after another: ${fmt(time.perf_counter() - start, ".2f")} s`);
start = time.perf_counter();
asyncio.run(all_at_once());
print(`all at once: ${fmt(time.perf_counter() - start, ".2f")} s`);
