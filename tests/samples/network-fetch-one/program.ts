import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { at, print, slice } from "python";

async function main(): Promise<void> {
  await using session = new aiohttp.ClientSession();
  await using response = session.get("https://python.org");
  print("Status:", response.status);
  print("Content-type:", at(response.headers, "content-type"));

  const html = await response.text();
  print("Body:", slice(html, null, 15), "...");
}

asyncio.run(main());
