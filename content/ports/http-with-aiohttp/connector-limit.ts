// Python: 99cbf9063d84b99b8bc815d911eb018c9bf735086460174371d3088ae31de0df
import * as asyncio from "asyncio";
import * as time from "time";
import * as aiohttp from "aiohttp";
import { fmt, print, range, tuple } from "python";

async function fetch(
  session: aiohttp.ClientSession,
  number: number,
): Promise<number> {
  await using response = session.get(
    "https://httpbin.org/delay/1",
  );
  await response.read();
  return number;
}

async function main(): Promise<void> {
  for (const limit of tuple(100, 2)) {
    const start = time.perf_counter();
    const connector = new aiohttp.TCPConnector({ limit });
    {
      await using session = new aiohttp.ClientSession(
        { connector },
      );
      await asyncio.gather(
        ...[...range(6)].map((n) => fetch(session, n)),
      );
    }
    const took = time.perf_counter() - start;
    print(`limit ${limit}: ${fmt(took, ".1f")} s`);
  }
}

asyncio.run(main());
