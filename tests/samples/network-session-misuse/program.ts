import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { RuntimeError, TypeError, ValueError, isinstance, print, repr, tuple, type_name } from "python";

async function main(): Promise<void> {
  try {
    {
      using session = new aiohttp.ClientSession();
      print(session);
    }
  } catch (error) {
    if (error instanceof TypeError) {
      print("TypeError:", error);
    } else throw error;
  }
  try {
    new aiohttp.ClientSession({ timeout: 3 });
  } catch (error) {
    if (error instanceof ValueError) {
      print("ValueError:", error);
    } else throw error;
  }
  try {
    new aiohttp.ClientSession({ base_url: "https://example.com/api" });
  } catch (error) {
    if (error instanceof ValueError) {
      print("ValueError:", error);
    } else throw error;
  }
  try {
    new aiohttp.ClientSession({ colour: "red" });
  } catch (error) {
    if (error instanceof TypeError) {
      print("TypeError:", error);
    } else throw error;
  }
  {
    await using session = new aiohttp.ClientSession();
    for (const url of tuple("example.com", "/path", "http://", "mailto:ada@example.com")) {
      try {
        await session.get(url);
      } catch (error) {
        if (error instanceof aiohttp.InvalidURL) {
          print(type_name(error), error, repr(error), isinstance(error, ValueError));
        } else if (error instanceof aiohttp.ClientError) {
          print(type_name(error), error);
        } else throw error;
      }
    }
  }
  try {
    new aiohttp.ClientSession();
    print("made");
  } catch (error) {
    if (error instanceof RuntimeError) {
      print(error);
    } else throw error;
  }
}

asyncio.run(main());
try {
  new aiohttp.ClientSession();
} catch (error) {
  if (error instanceof RuntimeError) {
    print("RuntimeError:", error);
  } else throw error;
}
