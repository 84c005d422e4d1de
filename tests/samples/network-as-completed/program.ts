import * as asyncio from "asyncio";
import * as time from "time";
import * as aiohttp from "aiohttp";
import { at, f, fmt, iter, print, tuple, unpack } from "python";

async function fetch(session: aiohttp.ClientSession, delay: number): Promise<readonly [number, unknown]> {
  await using response = session.get(`https://httpbin.org/delay/${delay}`);
  const data = await response.json();
  return tuple(delay, at(data, "url"));
}

async function main(): Promise<void> {
  const start = time.monotonic();
  await using session = new aiohttp.ClientSession();
  const tasks = [...tuple(3, 1, 2)].map((delay) => asyncio.create_task(fetch(session, delay)));
  for (const finished of iter(asyncio.as_completed(tasks))) {
    const [delay, url] = unpack(await finished, 2);
    print(f`${fmt(time.monotonic() - start, ".2f")} s: ${delay} from ${url}`);
  }
}

asyncio.run(main());
