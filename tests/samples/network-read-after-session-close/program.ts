import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { print } from "python";

async function main(): Promise<void> {
  let response!: aiohttp.ClientResponse;
  {
    await using session = new aiohttp.ClientSession();
    response = await session.get("https://example.com");
  }
  print(await response.text());
}

asyncio.run(main());
