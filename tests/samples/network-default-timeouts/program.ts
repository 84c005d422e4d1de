import * as asyncio from "asyncio";
import * as time from "time";
import * as aiohttp from "aiohttp";
import { print, repr } from "python";

async function main(): Promise<void> {
  {
    await using session = new aiohttp.ClientSession();
    print(session.timeout);
    try {
      await session.get("http://unreachable.example/");
    } catch (error) {
      if (error instanceof aiohttp.ConnectionTimeoutError) {
        print(error, time.monotonic());
      } else throw error;
    }
    try {
      await session.get("http://hangs.example/");
    } catch (error) {
      if (error instanceof asyncio.TimeoutError) {
        print(repr(error), time.monotonic());
      } else throw error;
    }
    try {
      await session.get("http://unreachable.example/", { timeout: new aiohttp.ClientTimeout() });
    } catch (error) {
      if (error instanceof aiohttp.ClientConnectorError) {
        print(error, time.monotonic());
      } else throw error;
    }
  }
}

asyncio.run(main());
