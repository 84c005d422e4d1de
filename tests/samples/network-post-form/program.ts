import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { ValueError, at, b, dict, print } from "python";

async function main(): Promise<void> {
  {
    await using session = new aiohttp.ClientSession();
    {
      await using response = session.post("https://httpbin.org/post", { data: dict({ name: "Ada Holm", n: 3 }) });
      const data = await response.json();
      print(at(data, "form"), at(at(data, "headers"), "Content-Type"), at(at(data, "headers"), "Content-Length"));
    }
    const form = new aiohttp.FormData();
    form.add_field("key", "a & b = c");
    {
      await using response = session.post("https://httpbin.org/post", { data: form });
      print(at(await response.json(), "form"));
    }
    {
      await using response = session.post("https://httpbin.org/post", { data: "plain text" });
      const data = await response.json();
      print(at(data, "data"), at(at(data, "headers"), "Content-Type"));
    }
    {
      await using response = session.post("https://httpbin.org/post", { data: b`bytes` });
      const data = await response.json();
      print(at(data, "data"), at(at(data, "headers"), "Content-Type"));
    }
    {
      await using response = session.get("https://httpbin.org/post");
      print(response.status, response.reason, response.ok);
    }
    try {
      await session.post("https://httpbin.org/post", { data: b`x`, json: dict() });
    } catch (error) {
      if (error instanceof ValueError) {
        print("ValueError:", error);
      } else throw error;
    }
  }
}

asyncio.run(main());
