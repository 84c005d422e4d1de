// Python: 6323b6289ab223bfb20f6d7a3ca4c54f906a531ef07c47a28eeb93478086ef57
import * as asyncio from "asyncio";
import { ConnectionError, print } from "python";

function report(task: asyncio.Task<unknown>): void {
  if (!task.cancelled() && task.exception() != null) {
    print(
      "callback:",
      task.get_name(),
      "failed:",
      task.exception(),
    );
  }
}

async function ask_mill(): Promise<never> {
  await asyncio.sleep(1);
  throw new ConnectionError("the mill does not answer");
}

async function main(): Promise<void> {
  const task = asyncio.create_task(ask_mill(), {
    name: "mill",
  });
  task.add_done_callback(report as never);
  await asyncio.sleep(3);
  print("main: end");
}

asyncio.run(main());
