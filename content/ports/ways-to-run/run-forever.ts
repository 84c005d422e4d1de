// Python: d03d6abf92f6a9101d99580762d096da79beb5bae7cd5bf64036bc9e8bf7ec62
import * as asyncio from "asyncio";
import { print } from "python";

function closing_time(loop: asyncio.AbstractEventLoop): void {
  print("stop");
  loop.call_soon(print, "not before it runs again");
  loop.stop();
  print("the round is finished");
}

const loop = asyncio.new_event_loop();
loop.call_later(1, print, "a customer");
loop.call_later(2, closing_time, loop);
loop.run_forever();
print("closed for the night");
loop.run_until_complete(asyncio.sleep(0));
loop.close();
