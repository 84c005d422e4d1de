// Python: 2b5d0ad65aabe3845568e75e5f8edf6d62dc379ffe72591c9fa6d401579f5f57
import * as asyncio from "asyncio";
import { print, tuple } from "python";

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  let customer!: string;
  for (customer of tuple("Ada", "Ben", "Eve")) {
    loop.call_later(1, () => print("ring for", customer));
  }
  await asyncio.sleep(2);
}

asyncio.run(main());
