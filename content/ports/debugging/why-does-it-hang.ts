// Python: 809d402edac531913df50a88c03c7eb103994477837e4e8205bb8598842e6414
import * as asyncio from "asyncio";
import { print, tuple } from "python";

async function worker(
  jobs: asyncio.Queue<string>,
): Promise<never> {
  while (true) {
    const job = await jobs.get();
    if (job === "empty") continue;
    await asyncio.sleep(1);
    print("done:", job);
    jobs.task_done();
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
