// Python: 83bb0219d9466fa06abb642ebbb253a3224c70e9b5754200624b57391a0b7a69
import * as asyncio from "asyncio";
import * as time from "time";
import { ThreadPoolExecutor } from "concurrent.futures";
import { fmt, print } from "python";

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  loop.set_default_executor(
    new ThreadPoolExecutor({ max_workers: 1 }),
  );
  await asyncio.gather(
    asyncio.to_thread(time.sleep, 1),
    asyncio.to_thread(time.sleep, 1),
  );
  print(`${fmt(loop.time(), ".0f")} seconds`);
}

asyncio.run(main());
