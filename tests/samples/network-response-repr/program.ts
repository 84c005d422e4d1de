import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { at, call, contains, len, print, repr } from "python";

async function main(): Promise<void> {
  {
    await using response = aiohttp.request("GET", "https://python.org/about/");
    print(response);
    print(call(response.headers, "get", "Server"), contains(response.headers, "server"), len(response.headers));
  }
  {
    await using session = new aiohttp.ClientSession({ base_url: "https://api.github.com/" });
    {
      await using response = session.get("/users/ada");
      print(repr(response.url), response.method, response.request_info);
      const user = await response.json();
      print(at(user, "login"), at(user, "public_repos"), at(user, "name"));
    }
    {
      await using response = session.get("repos/python/cpython");
      const repo = await response.json();
      print(at(repo, "full_name"), at(repo, "stargazers_count"), at(repo, "language"));
    }
  }
}

asyncio.run(main());
