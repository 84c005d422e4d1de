import * as asyncio from "asyncio";
import * as time from "time";
import * as aiohttp from "aiohttp";
import { aiter, call, f, fmt, len, print } from "python";

async function main(): Promise<void> {
  {
    await using session = new aiohttp.ClientSession();
    {
      await using response = session.get("https://httpbin.org/bytes/5000");
      let total = 0;
      for await (const chunk of aiter(response.content.iter_chunked(2048))) {
        total += len(chunk);
        print(`${len(chunk)} bytes, ${total} of ${response.content_length}`);
      }
    }
    {
      await using response = session.get("https://httpbin.org/drip?duration=2&numbytes=4&delay=1");
      print(f`head after ${fmt(time.perf_counter(), ".2f")} s, ${call(response.headers, "get", "Transfer-Encoding")}`);
      for await (const chunk of aiter(response.content.iter_any())) {
        print(f`${fmt(time.perf_counter(), ".2f")} s: ${chunk}`);
      }
    }
    {
      await using response = session.get("https://httpbin.org/stream/3");
      for await (const line of aiter(response.content)) {
        print(f`${fmt(time.perf_counter(), ".2f")} s: ${line}`);
      }
    }
    {
      await using response = session.get("https://httpbin.org/stream/3");
      print(await response.content.readline());
      print(await response.content.read(10));
      print(await response.content.readexactly(5));
      print(await response.content.readany());
      print(len(await response.content.read()), response.content.at_eof());
    }
  }
}

asyncio.run(main());
