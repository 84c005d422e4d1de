import * as asyncio from "asyncio";
import * as time from "time";
import * as aiohttp from "aiohttp";
import { at, b, call, dict, getattr, print } from "python";

async function main(): Promise<void> {
  {
    await using session = new aiohttp.ClientSession();
    {
      await using response = session.get("https://httpbin.org/redirect/2");
      print(response.status, response.url, time.perf_counter());
      for (const each of response.history) {
        print("  ", getattr(each, "status"), getattr(each, "reason"), getattr(each, "url"), at(getattr(each, "headers"), "Location"));
      }
    }
    {
      await using response = session.get("https://httpbin.org/redirect/1", { allow_redirects: false });
      print(response.status, call(response.headers, "get", "Location"), response.history);
    }
    {
      await using response = session.get("https://httpbin.org/redirect-to", { params: dict({ url: "https://example.com/" }) });
      print(response.status, response.url, response.real_url, response.host);
    }
    try {
      {
        await using response = session.get("https://httpbin.org/redirect/9", { max_redirects: 3 });
      }
    } catch (error) {
      if (error instanceof aiohttp.TooManyRedirects) {
        print(error, error.history.length);
      } else throw error;
    }
    {
      await using response = session.head("https://httpbin.org/redirect/1");
      print(response.status, await response.read());
    }
    {
      await using response = session.post("https://httpbin.org/redirect-to?url=/anything&status_code=307", { data: b`kept` });
      print(response.method, response.status, at(await response.json(), "data"));
    }
    {
      await using response = session.post("https://httpbin.org/redirect-to?url=/anything&status_code=303", { data: b`gone` });
      print(response.method, response.status, at(await response.json(), "data"));
    }
  }
}

asyncio.run(main());
