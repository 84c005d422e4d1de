import * as asyncio from "asyncio";
import * as os from "os";
import { print, repr } from "python";
import * as signal from "signal";

function on_signal(name: string, stop: asyncio.Event): void {
  print("handling", name);
  stop.set();
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const stop = new asyncio.Event();
  loop.add_signal_handler(signal.SIGTERM, on_signal, "SIGTERM", stop);
  loop.call_soon(print, "before");
  os.kill(os.getpid(), signal.SIGTERM);
  loop.call_soon(print, "after");
  await asyncio.sleep(0);
  print("one turn");
  await stop.wait();
  print("stopped", repr(signal.SIGTERM));
  print(loop.remove_signal_handler(signal.SIGTERM), loop.remove_signal_handler(signal.SIGTERM));
}

asyncio.run(main());
