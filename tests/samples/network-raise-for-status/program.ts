import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { print, tuple, type_name } from "python";

async function fetch(session: aiohttp.ClientSession, code: number): Promise<number> {
  await using response = session.get(`https://httpbin.org/status/${code}`);
  response.raise_for_status();
  return response.status;
}

async function main(): Promise<void> {
  {
    await using session = new aiohttp.ClientSession();
    for (const code of tuple(200, 404, 418, 503)) {
      try {
        print(await fetch(session, code));
      } catch (error) {
        if (error instanceof aiohttp.ClientResponseError) {
          print(error.status, error.message, "|", error);
        } else throw error;
      }
    }
  }
  {
    await using session = new aiohttp.ClientSession({ raise_for_status: true });
    try {
      {
        await using response = session.get("https://httpstat.us/500");
        print("not reached", response);
      }
    } catch (error) {
      if (error instanceof aiohttp.ClientError) {
        print(type_name(error), error);
      } else throw error;
    }
    {
      await using response = session.get("https://httpstat.us/404", { raise_for_status: false });
      print(response.status, await response.text());
    }
  }
}

asyncio.run(main());
