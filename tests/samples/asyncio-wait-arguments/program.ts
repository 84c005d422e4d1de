import * as asyncio from "asyncio";
import { TypeError, ValueError, dict, keywords, print, tuple, type_name } from "python";

async function work(): Promise<void> {
}

async function main(): Promise<void> {
  const coro = work();
  for (const [arguments_, options] of [tuple([], dict()), tuple([coro], dict()), tuple([asyncio.create_task(work())], dict({ return_when: "SOON" }))]) {
    try {
      await asyncio.wait(arguments_, keywords(options));
    } catch (error) {
      if (error instanceof TypeError || error instanceof ValueError) {
        print(type_name(error), error);
      } else throw error;
    }
  }
  const task = asyncio.create_task(work());
  try {
    await asyncio.wait(task);
  } catch (error) {
    if (error instanceof TypeError) {
      print(error);
    } else throw error;
  }
  coro.close();
}

asyncio.run(main());
