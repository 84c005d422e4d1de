import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { print } from "python";

async function main(): Promise<void> {
  await using session = new aiohttp.ClientSession();
  await using response = session.get("https://api.github.com/nothing/here");
  print(await response.json());
  response.raise_for_status();
}

asyncio.run(main());
