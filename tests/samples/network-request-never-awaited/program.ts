import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { print } from "python";

async function main(): Promise<void> {
  await using session = new aiohttp.ClientSession();
  session.get("https://example.com");
  print("nothing was sent");
  await asyncio.sleep(1);
}

asyncio.run(main());
