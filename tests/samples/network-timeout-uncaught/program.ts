import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { print } from "python";

async function main(): Promise<void> {
  await using session = new aiohttp.ClientSession({ timeout: new aiohttp.ClientTimeout({ total: 1 }) });
  await using response = session.get("https://httpbin.org/delay/5");
  print(await response.text());
}

asyncio.run(main());
