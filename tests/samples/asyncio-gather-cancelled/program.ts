import * as asyncio from "asyncio";
import { call, print, repr } from "python";

async function work(name: string): Promise<void> {
  try {
    await asyncio.sleep(5);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      print(name, repr(error));
      throw error;
    } else throw error;
  }
}

async function gatherer(): Promise<void> {
  await asyncio.gather(work("a"), work("b"));
}

async function main(): Promise<void> {
  const task = asyncio.create_task(gatherer());
  await asyncio.sleep(1);
  task.cancel("enough");
  try {
    await task;
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      print("main", repr(error));
    } else throw error;
  }
  const child = asyncio.create_task(work("c"));
  const group = asyncio.gather(child, work("d"), { return_exceptions: true });
  await asyncio.sleep(1);
  child.cancel();
  await asyncio.sleep(1);
  print(call(group, "done"), child.cancelled());
  call(group, "cancel");
  try {
    await group;
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      print("group", repr(error));
    } else throw error;
  }
}

asyncio.run(main());
