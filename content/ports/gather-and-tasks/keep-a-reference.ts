// Python: 6c5a4b323ab3dc6692b38af9307cc29ed237c8c15baf44a762e8601bf771a880
import * as asyncio from "asyncio";
import { type MutableSet, len, print, set } from "python";

const under_way: MutableSet<asyncio.Task<void>> = set();

function start(coroutine: Promise<void>): void {
  const task = asyncio.create_task(coroutine);
  under_way.add(task);
  task.add_done_callback(under_way.discard.bind(under_way));
}

async function clean(
  room: string,
  seconds: number,
): Promise<void> {
  await asyncio.sleep(seconds);
  print(room, "is clean");
}

async function main(): Promise<void> {
  start(clean("shop", 1));
  start(clean("cellar", 3));
  print("under way:", len(under_way));
  await asyncio.sleep(2);
  print("under way:", len(under_way));
  await asyncio.gather(...under_way);
  print("under way:", len(under_way));
}

asyncio.run(main());
