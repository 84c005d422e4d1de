// Python: e173ddda7671731066726fb282e5e20916f026e0814cde0ba024588240087765
import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { print, tuple } from "python";

const BASE = "https://httpbin.org/status/";

async function fetch(
  session: aiohttp.ClientSession,
  code: number,
): Promise<readonly [number, string]> {
  try {
    await using response = session.get(`${BASE}${code}`);
    response.raise_for_status();
    return tuple(code, "fine");
  } catch (error) {
    if (!(error instanceof aiohttp.ClientResponseError))
      throw error;
    return tuple(code, `failed: ${error.message}`);
  }
}

async function main(): Promise<void> {
  await using session = new aiohttp.ClientSession();
  const codes = [200, 404, 204, 503];
  for (const result of await asyncio.gather(
    ...codes.map((code) => fetch(session, code)),
  )) {
    print(...result);
  }
}

asyncio.run(main());
