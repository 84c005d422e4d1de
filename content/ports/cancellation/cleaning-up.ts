// Python: d47b05ba0854082079bf1d281172e9dc368102318f627325db671e7aac022aa5
import * as asyncio from "asyncio";
import { print } from "python";

async function talk(): Promise<void> {
  try {
    await asyncio.sleep(60);
  } finally {
    print("talk: saying goodbye");
    await asyncio.sleep(1);
    print("talk: hung up");
  }
}

async function main(): Promise<void> {
  const task = asyncio.create_task(talk());
  await asyncio.sleep(2);
  task.cancel();
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("main: the line is free");
  }
}

asyncio.run(main());
