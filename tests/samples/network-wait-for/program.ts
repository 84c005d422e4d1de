import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { TimeoutError, len, print } from "python";

async function fetch(session: aiohttp.ClientSession, url: string): Promise<string> {
  try {
    await using response = session.get(url);
    return await response.text();
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      print("fetch was cancelled");
      throw error;
    } else throw error;
  }
}

async function main(): Promise<void> {
  await using session = new aiohttp.ClientSession();
  try {
    await asyncio.wait_for(fetch(session, "https://httpbin.org/delay/8"), { timeout: 1 });
  } catch (error) {
    if (error instanceof TimeoutError) {
      print("too slow");
    } else throw error;
  }
  try {
    await using _ = asyncio.timeout(0.5);
    await fetch(session, "https://httpbin.org/delay/8");
  } catch (error) {
    if (error instanceof TimeoutError) {
      print("too slow again");
    } else throw error;
  }
  print(len(await asyncio.wait_for(fetch(session, "https://example.com"), { timeout: 1 })));
}

asyncio.run(main());
