import * as asyncio from "asyncio";
import { print } from "python";

async function work(): Promise<void> {
  const task = asyncio.current_task();
  task.cancel();
  print(task.cancelling(), task.uncancel());
  await asyncio.sleep(0);
  print("not cancelled after all");
}

asyncio.run(work());
