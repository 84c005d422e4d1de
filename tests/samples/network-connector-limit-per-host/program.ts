import * as asyncio from "asyncio";
import * as time from "time";
import * as aiohttp from "aiohttp";
import { fmt, print } from "python";

const URLS = [
  "https://example.com/1",
  "https://example.com/2",
  "https://example.org/1",
  "https://example.com/3",
  "https://example.org/2",
];

async function fetch(session: aiohttp.ClientSession, url: string): Promise<void> {
  await using response = session.get(url);
  await response.read();
  print(`${fmt(time.perf_counter(), ".2f")} s: ${url}`);
}

async function main(): Promise<void> {
  const connector = new aiohttp.TCPConnector({ limit_per_host: 1, force_close: true });
  await using session = new aiohttp.ClientSession({ connector });
  await asyncio.gather(...(function* () { for (const url of URLS) yield fetch(session, url); })());
}

asyncio.run(main());
