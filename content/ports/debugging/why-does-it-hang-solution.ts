// Python: dedeea23379ba16194f6d86497bc4182a875df0d662056098445008495eb3730
import * as asyncio from "asyncio";
import { print, tuple } from "python";

async function worker(
  jobs: asyncio.Queue<string>,
): Promise<never> {
  while (true) {
    const job = await jobs.get();
    try {
      if (job === "empty") continue;
      await asyncio.sleep(1);
      print("done:", job);
    } finally {
      jobs.task_done();
    }
  }
}

async function main(): Promise<void> {
  const jobs = new asyncio.Queue<string>();
  for (const job of tuple("bread", "empty", "rolls")) {
    jobs.put_nowait(job);
  }
  const task = asyncio.create_task(worker(jobs), {
    name: "worker",
  });
  await jobs.join();
  print("all done");
  task.cancel();
}

asyncio.run(main());
