// Python: e3a1979a33160d16d414105275ebc5822600c5619cd338f8d6c9993dfedd4ae7
import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { at, dict, iter, print } from "python";

const BASE = "https://jsonplaceholder.typicode.com";

async function main(): Promise<void> {
  {
    await using session = new aiohttp.ClientSession(BASE);
    {
      await using response = session.get("/users/3");
      const user = await response.json();
      print(at(user, "name"));
    }
    const params = dict({ userId: 3, _limit: 2 });
    {
      await using response = session.get(
        "/todos", { params },
      );
      for (const todo of iter(await response.json())) {
        print(at(todo, "id"), at(todo, "completed"));
      }
    }
    const note = dict({
      title: "flour",
      body: "three sacks",
      userId: 3,
    });
    {
      await using response = session.post(
        "/posts", { json: note },
      );
      print(response.status, await response.json());
    }
  }
}

asyncio.run(main());
