// Python: 28481c80b04be67999400182ec3feaebfd821e55dc0b671a3cb8d8dceb4f8c5a
import * as asyncio from "asyncio";
import { fmt, print } from "python";

async function my_sleep(seconds: number): Promise<void> {
  const loop = asyncio.get_running_loop();
  const future = loop.create_future();
  const bell = loop.call_later(
    seconds,
    future.set_result.bind(future),
    null,
  );
  try {
    await future;
  } finally {
    bell.cancel();
  }
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const start = loop.time();
  await asyncio.gather(my_sleep(1), my_sleep(2));
  print(`slept for ${fmt(loop.time() - start, ".1f")} seconds`);
}

asyncio.run(main());
