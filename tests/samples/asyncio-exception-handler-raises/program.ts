import * as asyncio from "asyncio";
import { KeyError, dict } from "python";

function handler(loop: asyncio.AbstractEventLoop, context: unknown): never {
  throw new KeyError("handler");
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  loop.set_exception_handler(handler);
  loop.call_exception_handler(dict({ message: "first" }));
}

asyncio.run(main());
