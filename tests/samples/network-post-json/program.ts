import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { at, dict, print } from "python";

async function main(): Promise<void> {
  {
    await using session = new aiohttp.ClientSession();
    const payload = dict({ title: "Waiting", body: "for several things", userId: 7 });
    {
      await using response = session.post("https://jsonplaceholder.typicode.com/posts", { json: payload });
      print(response.status, response.reason);
      print(await response.json());
    }
    {
      await using response = session.put("https://jsonplaceholder.typicode.com/posts/1", { json: dict({ title: "new" }) });
      print(response.status, await response.json());
    }
    {
      await using response = session.patch("https://jsonplaceholder.typicode.com/posts/1", { json: dict({ title: "newer" }) });
      const post = await response.json();
      print(response.status, at(post, "title"), at(post, "userId"));
    }
    {
      await using response = session.delete("https://jsonplaceholder.typicode.com/posts/1");
      print(response.status, await response.text());
    }
    {
      await using response = session.post("https://httpbin.org/post", { json: [1, 2.5, null, "é"] });
      const data = await response.json();
      print(at(data, "json"), at(data, "data"), at(at(data, "headers"), "Content-Type"));
    }
  }
}

asyncio.run(main());
