import * as asyncio from "asyncio";
import { call, print } from "python";

function show(name: string): (future: unknown) => void {
  function callback(future: unknown): void {
    print(name, call(future, "result"));
  }
  return callback;
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const future = loop.create_future();
  const first = show("first");
  future.add_done_callback(first);
  future.add_done_callback(show("second"));
  future.add_done_callback(first);
  print(future.remove_done_callback(first), future.remove_done_callback(first));
  future.set_result(1);
  future.add_done_callback(show("late"));
  print("set");
  await asyncio.sleep(0);
  print("end");
}

asyncio.run(main());
