import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { at, except_star, print } from "python";

async function fetch(session: aiohttp.ClientSession, url: string): Promise<string> {
  try {
    await using response = session.get(url, { raise_for_status: true });
    return await response.text();
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      print("cancelled:", url);
      throw error;
    } else throw error;
  }
}

async function main(): Promise<void> {
  {
    await using session = new aiohttp.ClientSession();
    try {
      await using group = new asyncio.TaskGroup();
      group.create_task(fetch(session, "https://httpbin.org/delay/3"));
      group.create_task(fetch(session, "https://nowhere.invalid/"));
    } catch (error) {
      const rest = except_star(error);
      rest.handle(aiohttp.ClientConnectorError, (errors) => {
        print("no connection:", at(errors.exceptions, 0));
      });
      rest.handle(aiohttp.ClientResponseError, (errors) => {
        print("bad answer:", at(errors.exceptions, 0));
      });
      rest.finish();
    }
  }
}

asyncio.run(main());
