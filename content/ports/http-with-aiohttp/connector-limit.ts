// Python: dc74d67c2598ec690a0f714fccc751356031c9d273f51b95e8bcf5185d7c3568
import * as asyncio from "asyncio";
import * as time from "time";
import * as aiohttp from "aiohttp";
import { fmt, print, range, tuple } from "python";

async function fetch(session: aiohttp.ClientSession, number: number): Promise<number> {
  await using response = session.get("https://httpbin.org/delay/1");
  await response.read();
  return number;
}

async function main(): Promise<void> {
  for (const limit of tuple(100, 2)) {
    const start = time.perf_counter();
    const connector = new aiohttp.TCPConnector({ limit });
    {
      await using session = new aiohttp.ClientSession({ connector });
      await asyncio.gather(...[...range(6)].map((n) => fetch(session, n)));
    }
    print(`limit ${limit}: ${fmt(time.perf_counter() - start, ".1f")} s`);
  }
}

asyncio.run(main());
