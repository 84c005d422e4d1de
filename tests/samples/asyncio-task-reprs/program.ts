import * as asyncio from "asyncio";
import { ValueError, getattr, print, repr, slice, str } from "python";

async function work(): Promise<string> {
  await asyncio.sleep(1);
  return "result";
}

async function failing(): Promise<never> {
  throw new ValueError("no");
}

async function main(): Promise<void> {
  const task = asyncio.create_task(work(), { name: "worker" });
  let text = repr(task);
  print(slice(text, null, str.index(text, " coro=")));
  print(task.get_name(), getattr(task.get_coro(), "__name__"), task.done(), task.cancelled(), task.cancelling());
  task.set_name("renamed");
  print(task.get_name());
  await task;
  text = repr(task);
  print(slice(text, null, str.index(text, " coro=")), slice(text, str.index(text, " result=")));
  const failed = asyncio.create_task(failing(), { name: 7 });
  await asyncio.wait([failed]);
  text = repr(failed);
  print(slice(text, null, str.index(text, " coro=")), slice(text, str.index(text, " exception=")));
  print(failed.get_name(), repr(failed.exception()));
}

asyncio.run(main());
