// Python: 3a6bf3244e42cee4f1fd5867b785e32541a1cb0fcde4d595b40ca5fb228e6bb8
import * as asyncio from "asyncio";
import * as time from "time";
import { ThreadPoolExecutor } from "concurrent.futures";
import { fmt, print } from "python";

function peel(what: string): void {
  time.sleep(1);
  print(what, "peeled");
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  {
    using helpers = new ThreadPoolExecutor({ max_workers: 2 });
    await asyncio.gather(
      loop.run_in_executor(helpers, peel, "apple"),
      loop.run_in_executor(helpers, peel, "pear"),
      loop.run_in_executor(helpers, peel, "quince"),
    );
  }
  print(`${fmt(time.monotonic(), ".0f")} seconds`);
}

asyncio.run(main());
