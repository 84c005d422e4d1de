// Python: cbc4a50beb2467378a8d9d57255084ace3fdde8716ad313363f2e313021984a0
import * as asyncio from "asyncio";
import { float, print } from "python";

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  loop.call_later(2, print, "in two seconds");
  loop.call_at(
    float(loop.time() + 1), print, "at a time, in one second",
  );
  const bell = loop.call_later(1.5, print, "never printed");
  loop.call_soon(print, "soon");
  print("main: all set");
  bell.cancel();
  await asyncio.sleep(3);
}

asyncio.run(main());
