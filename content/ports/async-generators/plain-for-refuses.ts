// Python: 3e38d366db641b7aaa3b74e38f93c5c92ce74ef87f3fc228a9a70516ad9bf59d
import * as asyncio from "asyncio";
import { TypeError, iter, print } from "python";

async function* conveyor(): AsyncGenerator<string> {
  yield "roll";
}

async function main(): Promise<void> {
  try {
    for (const roll of iter(conveyor())) {
      print(roll);
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    print(error);
  }
}

asyncio.run(main());
