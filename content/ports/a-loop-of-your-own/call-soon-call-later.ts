// Python: 77fd5bc932519096bf7fad41eaa2f1b5f55aa91ed24ed7cd603d4a07395bdd5e
import * as asyncio from "asyncio";
import { print } from "python";

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  loop.call_later(2, print, "in two seconds");
  loop.call_at(loop.time() + 1, print, "at a time, in one second");
  const bell = loop.call_later(1.5, print, "never printed");
  loop.call_soon(print, "soon");
  print("main: all set");
  bell.cancel();
  await asyncio.sleep(3);
}

asyncio.run(main());
