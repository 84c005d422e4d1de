import * as asyncio from "asyncio";
import * as time from "time";
import * as aiohttp from "aiohttp";
import { fmt, isinstance, print, repr, tuple } from "python";

async function main(): Promise<void> {
  {
    await using session = new aiohttp.ClientSession();
    for (const method of tuple("GET", "POST")) {
      const start = time.perf_counter();
      try {
        await using response = session.request(method, "https://drops.example/");
        print(response.status);
      } catch (error) {
        if (error instanceof aiohttp.ServerDisconnectedError) {
          print(method, error, repr(error), `${fmt(time.perf_counter() - start, ".2f")} s`);
        } else throw error;
      }
    }
    try {
      await session.get("https://drops.example/");
    } catch (error) {
      if (error instanceof aiohttp.ClientConnectionError) {
        print(isinstance(error, aiohttp.ServerConnectionError), error);
      } else throw error;
    }
  }
}

asyncio.run(main());
