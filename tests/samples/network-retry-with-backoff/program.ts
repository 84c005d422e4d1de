import * as asyncio from "asyncio";
import * as time from "time";
import * as aiohttp from "aiohttp";
import { fmt, pow, print, range } from "python";

async function fetch_with_retry(session: aiohttp.ClientSession, url: string, retries = 5, delay = 0.5): Promise<number | null> {
  for (const attempt of range(1, retries + 1)) {
    try {
      await using response = session.get(url);
      response.raise_for_status();
      return response.status;
    } catch (error) {
      if (error instanceof aiohttp.ClientResponseError) {
        print(`${fmt(time.perf_counter(), ".2f")} s: attempt ${attempt} failed: ${error.status} ${error.message}`);
        if (attempt === retries) {
          throw error;
        }
        await asyncio.sleep(delay * pow(2, attempt - 1));
      } else throw error;
    }
  }
  return null;
}

async function main(): Promise<void> {
  await using session = new aiohttp.ClientSession();
  print(await fetch_with_retry(session, "https://httpbin.org/unstable"));
  print(await fetch_with_retry(session, "https://httpbin.org/status/503,429,200"));
  print(`${fmt(time.perf_counter(), ".2f")} s`);
}

asyncio.run(main());
