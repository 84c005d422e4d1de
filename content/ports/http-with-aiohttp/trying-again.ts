// Python: ef93cad8ba178cc1598442bfcb254d162ba8245345a043429a6aa6a30dedf770
import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { contains, mul, print, range, tuple } from "python";

async function fetch(session: aiohttp.ClientSession, url: string, tries = 3): Promise<string | number> {
  let pause = 1;
  for (const attempt of range(1, tries + 1)) {
    let response!: aiohttp.ClientResponse;
    {
      await using entered = session.get(url);
      response = entered;
      if (!contains(tuple(429, 503), response.status)) {
        return response.status;
      }
    }
    if (attempt < tries) {
      print(`try ${attempt}: ${response.status}, pause of ${pause} s`);
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
