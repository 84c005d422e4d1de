import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { OSError, f, isinstance, print, repr, tuple, type } from "python";

async function main(): Promise<void> {
  {
    await using session = new aiohttp.ClientSession();
    try {
      await using response = session.get("https://nonexistent.invalid/page");
      print(response.status);
    } catch (error) {
      if (error instanceof aiohttp.ClientConnectorError) {
        print(f`Connection failed: ${error}`);
        print(error.host, error.port, error.ssl, error.errno, error.strerror);
        print(type(error), isinstance(error, OSError), isinstance(error, aiohttp.ClientError));
        print(repr(error.os_error));
      } else throw error;
    }
    for (const url of tuple("http://localhost:8080/", "http://refuses.example", "http://127.0.0.1:5000/a")) {
      try {
        await session.get(url);
      } catch (error) {
        if (error instanceof aiohttp.ClientConnectorError) {
          print(error, "|", repr(error));
        } else throw error;
      }
    }
  }
}

asyncio.run(main());
