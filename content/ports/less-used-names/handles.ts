// Python: d9b55cf6ae0868384239ecce492e39dc3bbe76bddbccdfb5d87f0a74eed28e40
import * as asyncio from "asyncio";
import { fmt, isinstance, print } from "python";

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const start = loop.time();
  const soon = loop.call_soon(print, "soon");
  const bell = loop.call_later(5, print, "ding");
  print(isinstance(soon, asyncio.Handle));
  print(isinstance(bell, asyncio.TimerHandle));
  print(
    `rings after ${fmt(bell.when() - start, ".0f")} seconds`,
  );
  bell.cancel();
  print("cancelled:", bell.cancelled());
  await asyncio.sleep(6);
}

asyncio.run(main());
