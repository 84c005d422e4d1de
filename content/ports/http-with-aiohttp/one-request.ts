// Python: 1c76e7c7f088e3d710fc32a61d6cc40f18178221e827271ca19b922068702d52
import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { len, print } from "python";

async function main(): Promise<void> {
  await using session = new aiohttp.ClientSession();
  await using response = session.get(
    "https://example.com",
  );
  print("status:", response.status);
  const text = await response.text();
  print("characters:", len(text));
}

asyncio.run(main());
