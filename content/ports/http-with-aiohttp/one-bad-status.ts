// Python: 714283d3a2902c718bb4177b621c19b441cf48780e77c966c46424a22e3edaf4
import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { print } from "python";

const BASE = "https://httpbin.org/status/";

async function fetch(
  session: aiohttp.ClientSession,
  code: number,
): Promise<string> {
  await using response = session.get(`${BASE}${code}`);
  response.raise_for_status();
  return `${code} fine`;
}

async function main(): Promise<void> {
  await using session = new aiohttp.ClientSession();
  const codes = [200, 404, 204];
  for (const result of await asyncio.gather(
    ...codes.map((code) => fetch(session, code)),
  )) {
    print(result);
  }
}

asyncio.run(main());
