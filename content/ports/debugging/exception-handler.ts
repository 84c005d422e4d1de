// Python: a93494dba3170bddbe8992b5d7b0b0712de55c2739a56e90055003a740645cac
import * as asyncio from "asyncio";
import { ValueError, at, call, div, print, repr } from "python";

function handler(
  loop: asyncio.AbstractEventLoop,
  context: unknown,
): void {
  print("lost:", at(context, "message"));
  print("   ", repr(call(context, "get", "exception")));
}

function divide(): number { return div(1, 0); }

async function fail(): Promise<never> {
  throw new ValueError("no sugar");
}

async function main(): Promise<void> {
  asyncio.get_running_loop().set_exception_handler(handler);
  asyncio.create_task(fail());
  await asyncio.sleep(1);
  asyncio.get_running_loop().call_soon(divide);
  await asyncio.sleep(1);
  print("main: end");
}

asyncio.run(main());
