import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { len, print, tuple } from "python";

async function main(): Promise<void> {
  {
    await using session = new aiohttp.ClientSession();
    const task = asyncio.create_task(session.get("https://httpbin.org/delay/1"));
    print(task.done());
    const response = await task;
    print(response.status, task.done());
    const responses = await asyncio.gather(...[...tuple(200, 201, 404)].map((code) => session.get(`https://httpbin.org/status/${code}`)));
    print(responses.map((response) => response.status));
    const [done, pending] = await asyncio.wait(
      [...tuple(1, 5)].map((n) => asyncio.create_task(session.get(`https://httpbin.org/delay/${n}`))),
      { return_when: asyncio.FIRST_COMPLETED },
    );
    print(len(done), len(pending), done.pop().result().url);
    for (const task of pending) {
      task.cancel();
    }
  }
}

asyncio.run(main());
