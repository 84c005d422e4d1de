// Python: 88283b56c1988500494af58ed345f3965c859c7b0929eda6540f5f35e3e9172c
import * as asyncio from "asyncio";
import { RuntimeError, print } from "python";

function in_a_thread(loop: asyncio.AbstractEventLoop): void {
  try {
    loop.call_soon(print, "hello");
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    print(error);
  }
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  await asyncio.to_thread(in_a_thread, loop);
}

asyncio.run(main(), { debug: true });
