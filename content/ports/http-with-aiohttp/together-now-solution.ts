// Python: 367e5dea96d59aac985c8c4ccff5113aeaa47e6dc5b00d612ea0d7fc869d10a7
import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { print, range } from "python";

const URL = "https://httpbin.org/delay/1";

async function fetch(session: aiohttp.ClientSession, number: number): Promise<void> {
  await using response = session.get(URL);
  await response.read();
  print("got", number, response.status);
}

async function main(): Promise<void> {
  await using session = new aiohttp.ClientSession();
  await asyncio.gather(...[...range(4)].map((n) => fetch(session, n)));
}

asyncio.run(main());
