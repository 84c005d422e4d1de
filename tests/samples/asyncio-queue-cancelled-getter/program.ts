import * as asyncio from "asyncio";
import { print } from "python";

async function getter(queue: asyncio.Queue<string>, name: string): Promise<void> {
  print(name, await queue.get());
}

async function main(): Promise<void> {
  const queue = new asyncio.Queue<string>();
  const first = asyncio.create_task(getter(queue, "first"));
  const second = asyncio.create_task(getter(queue, "second"));
  await asyncio.sleep(0);
  queue.put_nowait("item");
  first.cancel();
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  print(first.cancelled(), second.done());
}

asyncio.run(main());
