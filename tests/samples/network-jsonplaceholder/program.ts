import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { at, dict, iter, len, print, tuple } from "python";

const BASE = "https://jsonplaceholder.typicode.com";

async function get(session: aiohttp.ClientSession, path: string, options: Record<string, number | string> = {}): Promise<readonly [number, unknown]> {
  const params = dict(options);
  await using response = session.get(BASE + path, { params });
  return tuple(response.status, await response.json());
}

async function main(): Promise<void> {
  await using session = new aiohttp.ClientSession();
  print(await get(session, "/posts/1"));
  print(await get(session, "/users/3"));
  print(await get(session, "/todos", { userId: 2, completed: "true", _limit: 2 }));
  let [status, comments] = await get(session, "/posts/4/comments");
  print(status, len(comments), at(comments, 0));
  let posts!: unknown;
  [status, posts] = await get(session, "/users/10/posts");
  print([...iter(posts)].map((post) => at(post, "id")));
  print(await get(session, "/photos", { _page: 3, _limit: 1 }));
  print(await get(session, "/albums", { _start: 98 }));
  print(await get(session, "/todos/201"));
  print(await get(session, "/nothing"));
  let everything!: unknown;
  [status, everything] = await get(session, "/comments");
  print(status, len(everything));
}

asyncio.run(main());
