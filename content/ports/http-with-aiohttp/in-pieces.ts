// Python: 2b283fefd7dff50cf393be25ff3652fa09cacf51f500e3908c01c3db86ea00de
import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { async_for, call, len, print } from "python";

async function main(): Promise<void> {
  await using session = new aiohttp.ClientSession();
  const url = "https://httpbin.org/bytes/10000";
  await using response = session.get(url);
  let size = 0;
  const content = response.content;
  for await (const piece of async_for(
    call(content, "iter_chunked", 4096),
  )) {
    size += len(piece);
    print("so far:", size);
  }
}

asyncio.run(main());
