import * as asyncio from "asyncio";
import * as time from "time";
import * as aiohttp from "aiohttp";
import { TimeoutError, print, repr } from "python";

async function main(): Promise<void> {
  const timeout = new aiohttp.ClientTimeout({ total: 2 });
  print(timeout);
  {
    await using session = new aiohttp.ClientSession({ timeout });
    try {
      {
        await using response = session.get("https://httpbin.org/delay/5");
        print(response.status);
      }
    } catch (error) {
      if (error instanceof asyncio.TimeoutError) {
        print("timed out", repr(error), time.perf_counter());
      } else throw error;
    }
    {
      await using response = session.get("https://httpbin.org/delay/1");
      print(response.status, time.perf_counter());
    }
    {
      await using response = session.get("https://httpbin.org/delay/3", { timeout: new aiohttp.ClientTimeout({ total: 10 }) });
      print(response.status, time.perf_counter());
    }
    try {
      await session.get("https://httpbin.org/delay/3", { timeout: 0.5 });
    } catch (error_2) {
      if (error_2 instanceof TimeoutError) {
        print("timed out again", time.perf_counter());
      } else throw error_2;
    }
  }
}

asyncio.run(main());
