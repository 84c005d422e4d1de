// Python: e4089b4f01bf922e281d84be3a81429a63726e9a8e5f83ecbdcb8e03d5b0f890
import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { print } from "python";

const BASE = "https://jsonplaceholder.typicode.com";

async function main(): Promise<void> {
  {
    await using session = new aiohttp.ClientSession(BASE);
    {
      await using response = session.get("/users/999");
      print("status:", response.status, response.ok);
    }
    try {
      {
        await using response = session.get("/users/999");
        response.raise_for_status();
        print("never printed");
      }
    } catch (error) {
      if (!(error instanceof aiohttp.ClientResponseError))
        throw error;
      print("raised:", error.status, error.message);
    }
  }
}

asyncio.run(main());
