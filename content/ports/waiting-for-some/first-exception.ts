// Python: eadbc4c19099f615a434ae16943226e92af37052b90e23abcde4e32ba244c291
import * as asyncio from "asyncio";
import { ConnectionError, at, print } from "python";

async function ask(mill: string, seconds: number): Promise<string> {
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
  await asyncio.wait(pending);
  print("and at last:", at(tasks, 0).result());
}

asyncio.run(main());
