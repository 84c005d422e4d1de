import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { at, dict, getattr, print } from "python";

async function main(): Promise<void> {
  const auth = new aiohttp.BasicAuth("ada", "secret");
  print(auth, auth.encode());
  {
    await using session = new aiohttp.ClientSession({ auth });
    {
      await using response = session.get("https://httpbin.org/basic-auth/ada/secret");
      print(response.status, await response.json());
    }
    {
      await using response = session.get("https://httpbin.org/basic-auth/ada/other");
      print(response.status, response.reason, at(response.headers, "WWW-Authenticate"));
    }
  }
  {
    await using session = new aiohttp.ClientSession({ cookies: dict({ theme: "dark" }) });
    {
      await using response = session.get("https://httpbin.org/cookies/set?session=42");
      print(await response.json(), [...response.history].map((each) => getattr(each, "status")));
    }
    {
      await using response = session.get("https://httpbin.org/cookies", { cookies: dict({ once: "yes" }) });
      print(await response.json());
    }
    {
      await using response = session.get("https://httpbin.org/bearer", { headers: dict({ Authorization: "Bearer t0k3n" }) });
      print(await response.json());
    }
  }
}

asyncio.run(main());
