import * as asyncio from "asyncio";
import * as time from "time";
import * as aiohttp from "aiohttp";
import { fmt, print, range, tuple } from "python";

async function with_one_session(): Promise<void> {
  await using session = new aiohttp.ClientSession();
  for (const _ of range(4)) {
    await using response = session.get("https://example.com");
    await response.read();
  }
}

async function with_a_session_each(): Promise<void> {
  for (const _ of range(4)) {
    await using session = new aiohttp.ClientSession();
    await using response = session.get("https://example.com");
    await response.read();
  }
}

async function main(): Promise<void> {
  for (const work of tuple(with_one_session, with_a_session_each)) {
    const start = time.perf_counter();
    await work();
    print(`${work.name}: ${fmt(time.perf_counter() - start, ".2f")} s`);
  }
}

asyncio.run(main());
