// Python: 6be311899a3fbf8d2141ac37eee512ee8db8461c28d1260e8d318c73b99573ba
import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { len, print } from "python";

async function main(): Promise<void> {
  await using session = new aiohttp.ClientSession();
  await using response = session.get("https://example.com");
  print("status:", response.status);
  const text = await response.text();
  print("characters:", len(text));
}

asyncio.run(main());
