// Python: f09b9b8b6399ef10ebba1f11a26fde81f10bccd108e720771f909fa21a44a5d0
import * as asyncio from "asyncio";
import { ConnectionError, print } from "python";

function report(task: asyncio.Task<unknown>): void {
  if (!task.cancelled() && task.exception() != null) {
    print("callback:", task.get_name(), "failed:", task.exception());
  }
}

async function ask_mill(): Promise<never> {
  await asyncio.sleep(1);
  throw new ConnectionError("the mill does not answer");
}

async function main(): Promise<void> {
  const task = asyncio.create_task(ask_mill(), { name: "mill" });
  task.add_done_callback(report as never);
  await asyncio.sleep(3);
  print("main: end");
}

asyncio.run(main());
