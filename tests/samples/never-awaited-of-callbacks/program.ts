import * as asyncio from "asyncio";
import { print, range } from "python";

async function greet(...args: (asyncio.Task<void> | number)[]): Promise<void> {
  print("never");
}

async function leave(...args: string[]): Promise<void> {
  print("never");
}

async function shout(...args: unknown[]): Promise<void> {
  print("never");
}

function giving(): Promise<void> {
  return shout();
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  loop.call_soon(greet);
  loop.call_later(1, leave, "x");
  loop.call_soon(giving);
  await asyncio.sleep(2);
  const task = asyncio.create_task(asyncio.sleep(0));
  task.add_done_callback(greet);
  await task;
  [...range(2)].map((i) => greet(i));
  print("end");
}

asyncio.run(main());
