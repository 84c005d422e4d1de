import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { len, print } from "python";

async function fetch(session: aiohttp.ClientSession, url: string): Promise<string> {
  await using response = session.get(url);
  return await response.text();
}

async function main(): Promise<void> {
  await using session = new aiohttp.ClientSession();
  print(len(await fetch(session, "https://example.com")));
  print(len(await fetch(session, "https://this-host-does-not-exist.com")));
}

asyncio.run(main());
