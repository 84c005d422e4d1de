import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { Exception, f, isinstance, print, type_name, zip } from "python";

async function fetch(session: aiohttp.ClientSession, url: string): Promise<unknown> {
  await using response = session.get(url);
  response.raise_for_status();
  return await response.json();
}

async function main(): Promise<void> {
  const urls = [
    "https://httpbin.org/uuid",
    "https://httpbin.org/status/500",
    "https://nope.invalid",
    "https://httpbin.org/html",
    "not a url",
    "ftp://example.com/file",
  ];
  let results!: unknown[];
  {
    await using session = new aiohttp.ClientSession();
    results = await asyncio.gather(...(function* () { for (const url of urls) yield fetch(session, url); })(), { return_exceptions: true });
  }
  for (const [url, result] of zip(urls, results)) {
    if (isinstance(result, Exception)) {
      print(f`${url}: ${type_name(result)}: ${result}`);
    } else {
      print(f`${url}: ${result}`);
    }
  }
}

asyncio.run(main());
