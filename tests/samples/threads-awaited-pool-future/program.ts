import * as asyncio from "asyncio";
import { ThreadPoolExecutor } from "concurrent.futures";
import { TypeError, pow, print, type_name } from "python";

async function main(): Promise<void> {
  using pool = new ThreadPoolExecutor();
  const future = pool.submit(pow, 2, 10);
  try {
    print(await future);
  } catch (error) {
    if (error instanceof TypeError) {
      print(type_name(error), error);
    } else throw error;
  }
  print(await asyncio.wrap_future(future));
}

asyncio.run(main());
