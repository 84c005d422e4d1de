// Python: 290fb617351867027a96712e3e449b415977a260999219e732d2aa79a3292772
import * as asyncio from "asyncio";
import { ConnectionError, at, print } from "python";

async function ask(
  mill: string,
  seconds: number,
): Promise<string> {
  await asyncio.sleep(seconds);
  if (mill === "Bell") {
    throw new ConnectionError("Bell does not answer");
  }
  return `flour from ${mill}`;
}

async function main(): Promise<void> {
  const tasks = [
    asyncio.create_task(ask("Abbott", 3)),
    asyncio.create_task(ask("Bell", 2)),
    asyncio.create_task(ask("Crane", 1)),
  ];
  const [done, pending] = await asyncio.wait(
    tasks, { return_when: asyncio.FIRST_EXCEPTION },
  );
  for (const task of tasks) {
    if (pending.has(task)) {
      print("pending");
    } else if (task.exception() != null) {
      print("failed:", task.exception());
    } else {
      print(task.result());
    }
  }
  print("and at last:", await at(tasks, 0));
}

asyncio.run(main());
