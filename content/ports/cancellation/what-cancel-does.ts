// Python: 7191bbb87f947327c4869979e78d95cbe8e909e45a8016b083f1522eed6c3528
import * as asyncio from "asyncio";
import { print } from "python";

async function bake(): Promise<void> {
  print("cake in");
  try {
    await asyncio.sleep(5);
    print("cake out");
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("cake: I am asked to stop");
    throw error;
  }
}

async function main(): Promise<void> {
  const task = asyncio.create_task(bake());
  await asyncio.sleep(1);
  print("cancel says:", task.cancel());
  print("done yet?", task.done());
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("main: it has stopped");
  }
  print("cancelled?", task.cancelled());
}

asyncio.run(main());
