import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { RuntimeError, len, print, repr } from "python";

async function main(): Promise<void> {
  const session = new aiohttp.ClientSession();
  let text!: string;
  let response!: aiohttp.ClientResponse;
  {
    await using entered = session.get("https://example.com");
    response = entered;
    text = await response.text();
  }
  print(len(text), response.closed);
  print(await response.text() === text);
  {
    await using entered_2 = session.get("https://example.com");
    response = entered_2;
  }
  try {
    await response.text();
  } catch (error) {
    if (error instanceof aiohttp.ClientConnectionError) {
      print(repr(error));
    } else throw error;
  }
  response = await session.get("https://example.com");
  print(response.status, response.closed);
  response.release();
  try {
    await response.read();
  } catch (error) {
    if (error instanceof aiohttp.ClientConnectionError) {
      print(repr(error));
    } else throw error;
  }
  await session.close();
  print(session.closed);
  try {
    await session.get("https://example.com");
  } catch (error) {
    if (error instanceof RuntimeError) {
      print("RuntimeError:", error);
    } else throw error;
  }
}

asyncio.run(main());
