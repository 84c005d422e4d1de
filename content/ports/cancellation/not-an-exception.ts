// Python: 23d615addcd58c0e641cb3ca6f373b7d93f981f97ed595566f53a3030b017222
import * as asyncio from "asyncio";
import { Exception, issubclass, print } from "python";

async function bake(): Promise<void> {
  try {
    await asyncio.sleep(5);
  } catch (error) {
    if (!(error instanceof Exception)) throw error;
    print("never printed");
  } finally {
    print("oven off");
  }
}

async function main(): Promise<void> {
  const task = asyncio.create_task(bake());
  await asyncio.sleep(1);
  task.cancel();
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("it has stopped");
  }
  print(issubclass(asyncio.CancelledError, Exception));
}

asyncio.run(main());
