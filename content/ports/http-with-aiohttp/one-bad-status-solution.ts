// Python: bd28c5789893192118d05cc18687681f37f5df36848c1b9a5404294e4a25c704
import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { print } from "python";

const BASE = "https://httpbin.org/status/";

async function fetch(
  session: aiohttp.ClientSession,
  code: number,
): Promise<string> {
  try {
    await using response = session.get(`${BASE}${code}`);
    response.raise_for_status();
    return `${code} fine`;
  } catch (error) {
    if (!(error instanceof aiohttp.ClientResponseError))
      throw error;
    return `${code} failed`;
  }
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
