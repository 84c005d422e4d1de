// Python: ba321375f952a230300e90d65022d985856f76494b456bc5563e774732195305
import * as asyncio from "asyncio";
import { ValueError, at, call, div, print, repr } from "python";

function handler(loop: asyncio.AbstractEventLoop, context: unknown): void {
  print("lost:", at(context, "message"));
  print("   ", repr(call(context, "get", "exception")));
}

async function fail(): Promise<never> {
  throw new ValueError("no sugar");
}

async function main(): Promise<void> {
  asyncio.get_running_loop().set_exception_handler(handler);
  asyncio.create_task(fail());
  await asyncio.sleep(1);
  asyncio.get_running_loop().call_soon(() => div(1, 0));
  await asyncio.sleep(1);
  print("main: end");
}

asyncio.run(main());
