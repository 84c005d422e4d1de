// Python: 537855e2ccaf188cde9c5ecacfe374acb0ae566413fdad13e2c8aaf74d968b7d
import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { print, range } from "python";

const URL = "https://httpbin.org/delay/1";

async function fetch(
  session: aiohttp.ClientSession,
  number: number,
): Promise<void> {
  await using response = session.get(URL);
  await response.read();
  print("got", number, response.status);
}

async function main(): Promise<void> {
  await using session = new aiohttp.ClientSession();
  await asyncio.gather(
    ...[...range(4)].map((n) => fetch(session, n)),
  );
}

asyncio.run(main());
