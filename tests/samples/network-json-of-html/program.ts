import * as asyncio from "asyncio";
import * as json from "json";
import * as aiohttp from "aiohttp";
import { len, print, slice } from "python";

async function main(): Promise<void> {
  {
    await using session = new aiohttp.ClientSession();
    {
      await using response = session.get("https://httpbin.org/html");
      print(response.content_type, response.charset);
      try {
        await response.json();
      } catch (error) {
        if (error instanceof aiohttp.ContentTypeError) {
          print(error.status, error.message);
          print(error);
        } else throw error;
      }
      try {
        await response.json({ content_type: null });
      } catch (error) {
        if (error instanceof json.JSONDecodeError) {
          print("JSONDecodeError:", error);
        } else throw error;
      }
    }
    {
      await using response = session.get("https://httpbin.org/robots.txt");
      print(await response.text());
    }
    {
      await using response = session.get("https://httpbin.org/encoding/utf8");
      print(slice(await response.text(), 60, 140));
      print(response.get_encoding(), len(await response.read()), response.content_length);
    }
    {
      await using response = session.get("https://httpbin.org/status/204");
      print(await response.json({ content_type: null }), await response.text() === "");
    }
  }
}

asyncio.run(main());
