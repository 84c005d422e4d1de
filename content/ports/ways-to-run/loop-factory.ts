// Python: 0d6df7fbb3206b2a21b73a51493a5612dc668f3276e1afd9ba7b21d93345ef7c
import * as asyncio from "asyncio";
import { isinstance, print } from "python";

function make_loop(): asyncio.SelectorEventLoop {
  const loop = new asyncio.SelectorEventLoop();
  loop.set_debug(true);
  print("a loop is made");
  return loop;
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  print("debug mode:", loop.get_debug());
  print(isinstance(loop, asyncio.SelectorEventLoop));
  print(isinstance(loop, asyncio.AbstractEventLoop));
}

asyncio.run(main(), { loop_factory: make_loop });
