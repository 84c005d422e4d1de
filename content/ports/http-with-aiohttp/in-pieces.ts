// Python: e0047c8531943567f82f100d558a3d13b8ee69d63f92516accabf8b7a51a427d
import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { async_for, call, len, print } from "python";

async function main(): Promise<void> {
  await using session = new aiohttp.ClientSession();
  const url = "https://httpbin.org/bytes/10000";
  await using response = session.get(url);
  let size = 0;
  for await (const piece of async_for(call(response.content, "iter_chunked", 4096))) {
    size += len(piece);
    print("so far:", size);
  }
}

asyncio.run(main());
