import * as asyncio from "asyncio";
import { TypeError, ValueError, at, dict, print, repr, slice, sorted } from "python";

function handler(loop: asyncio.AbstractEventLoop, context: unknown): void {
  print(sorted(context), slice(at(context, "message"), null, 21), repr(at(context, "exception")));
}

function bad(): never {
  throw new ValueError("bad");
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  print(loop.get_exception_handler());
  loop.set_exception_handler(handler);
  loop.call_soon(bad);
  await asyncio.sleep(0);
  loop.call_exception_handler(dict({ message: "made by hand, not short", exception: null }));
  loop.set_exception_handler(null);
  loop.call_exception_handler(dict({ message: "to stderr", future: 3, b: "x" }));
  loop.default_exception_handler(dict());
  try {
    loop.set_exception_handler(3);
  } catch (error) {
    if (error instanceof TypeError) {
      print(error);
    } else throw error;
  }
}

asyncio.run(main());
