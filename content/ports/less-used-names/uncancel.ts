// Python: df583491e2a59855dfaf7bec79cb9fc121b92517df9e75bafc5c6c1f1e904588
import * as asyncio from "asyncio";
import { ValueError, except_star, print } from "python";

async function burn(): Promise<never> {
  throw new ValueError("burnt");
}

async function oven(): Promise<void> {
  const task = asyncio.current_task()!;
  try {
    await asyncio.sleep(10);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      print("requests:", task.cancelling());
      print("left:", task.uncancel());
    } else throw error;
  }
  try {
    await using group = new asyncio.TaskGroup();
    group.create_task(burn());
  } catch (error) {
    const rest = except_star(error);
    rest.handle(ValueError, (group_2) => {
      print("burnt, so once more");
    });
    rest.finish();
  }
  await asyncio.sleep(1);
  print("oven: end");
}

async function main(): Promise<void> {
  const task = asyncio.create_task(oven());
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
  print("cancelled:", task.cancelled());
}

asyncio.run(main());
