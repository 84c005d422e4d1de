// Python: 0d3ba45f5de55af351079879b3b769049128af39a485ddefb7a75c504bc64233
import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { TimeoutError, print, type_name } from "python";

async function try_to_get(
  session: aiohttp.ClientSession,
  url: string,
): Promise<void> {
  try {
    await using response = session.get(url);
    await response.read();
    print("fine:", url);
  } catch (error) {
    if (error instanceof aiohttp.ClientConnectorError) {
      print("no connection:", type_name(error));
    } else if (error instanceof aiohttp.ClientError) {
      print("other trouble:", type_name(error));
    } else if (error instanceof TimeoutError) {
      print("too slow:", url);
    } else throw error;
  }
}

async function main(): Promise<void> {
  const limit = new aiohttp.ClientTimeout({ total: 2 });
  await using session = new aiohttp.ClientSession({
    timeout: limit,
  });
  await try_to_get(session, "https://example.com");
  await try_to_get(
    session, "https://no-such-host.invalid",
  );
  await try_to_get(session, "https://httpbin.org/delay/5");
}

asyncio.run(main());
