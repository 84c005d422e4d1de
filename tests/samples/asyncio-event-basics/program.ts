import * as asyncio from "asyncio";
import { print, repr, slice, str } from "python";

async function waiter(event: asyncio.Event, name: string): Promise<void> {
  print(name, await event.wait());
}

async function main(): Promise<void> {
  const event = new asyncio.Event();
  const tasks = [..."ab"].map((name) => asyncio.create_task(waiter(event, name)));
  await asyncio.sleep(1);
  const text = repr(event);
  print(slice(text, str.index(text, "[")), event.is_set());
  event.set();
  event.clear();
  await asyncio.gather(...tasks);
  event.set();
  print(await event.wait(), event.is_set());
}

asyncio.run(main());
