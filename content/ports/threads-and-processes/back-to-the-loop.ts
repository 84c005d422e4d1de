// Python: 820affefc3318d9ac71f2f553323c80028cec3f9505afc61f24a83812258532c
import * as asyncio from "asyncio";
import * as time from "time";
import { call, print } from "python";

async function ring(number: number): Promise<string> {
  await asyncio.sleep(1);
  return `rang ${number} times`;
}

function in_the_cellar(loop: asyncio.AbstractEventLoop): void {
  time.sleep(1);
  loop.call_soon_threadsafe(print, "a word from the cellar");
  const future = asyncio.run_coroutine_threadsafe(
    ring(3),
    loop,
  );
  print("cellar hears:", call(future, "result"));
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  await asyncio.to_thread(in_the_cellar, loop);
  print("main: end");
}

asyncio.run(main());
