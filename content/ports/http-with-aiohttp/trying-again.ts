// Python: 73e7eae821b1e18b0140167165788461bda456f56de86ad1d787d23e2ee0d24d
import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { contains, mul, print, range, tuple } from "python";

async function fetch(
  session: aiohttp.ClientSession,
  url: string,
  tries = 3,
): Promise<string | number> {
  let pause = 1;
  for (const attempt of range(1, tries + 1)) {
    {
      await using response = session.get(url);
      if (!contains(tuple(429, 503), response.status)) {
        return response.status;
      }
    }
    if (attempt < tries) {
      print(`try ${attempt} failed, pause of ${pause} s`);
      await asyncio.sleep(pause);
      pause = mul(pause, 2);
    }
  }
  return `gave up after ${tries} tries`;
}

async function main(): Promise<void> {
  await using session = new aiohttp.ClientSession();
  for (const code of tuple(200, 404, 503)) {
    const url = `https://httpbin.org/status/${code}`;
    print(code, "->", await fetch(session, url));
  }
}

asyncio.run(main());
