import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { TypeError, at, dict, getattr, print, tuple } from "python";

async function main(): Promise<void> {
  const headers = dict({ "User-Agent": "tutorial/1.0", "X-Trace": "abc" });
  {
    await using session = new aiohttp.ClientSession({ headers });
    const params = dict({ q: "async io", page: 2, tags: ["a", "b"] });
    {
      await using response = session.get("https://httpbin.org/get", { params, headers: dict({ "X-Trace": "def" }) });
      print(response.url);
      const data = await response.json();
      print(at(data, "args"));
      print(at(data, "headers"));
    }
    {
      await using response = session.get("https://httpbin.org/headers");
      print(await response.text());
    }
    {
      await using response = session.get("https://httpbin.org/get?a=1", { params: [tuple("b", "2"), tuple("b", "3")] });
      print(response.url, getattr(response.url, "host"), getattr(response.url, "path"), getattr(response.url, "query_string"));
      print(getattr(response.url, "query"));
    }
    try {
      await session.get("https://httpbin.org/get", { params: dict({ flag: true }) });
    } catch (error) {
      if (error instanceof TypeError) {
        print("TypeError:", error);
      } else throw error;
    }
  }
}

asyncio.run(main());
