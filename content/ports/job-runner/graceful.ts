// Python: e13dba6aea4ded504c32878479abed88f8193a6e663e9af9a7dfd9e1516d28a6
import * as asyncio from "asyncio";
import { f, len, print, tuple } from "python";

async function worker(
  jobs: asyncio.Queue<string>,
  name: string,
): Promise<void> {
  try {
    while (true) {
      const job = await jobs.get();
      print(`${name}: begins ${job}`);
      await asyncio.sleep(2);
      print(`${name}: has finished ${job}`);
    }
  } catch (error) {
    if (!(error instanceof asyncio.QueueShutDown)) throw error;
    print(`${name}: nothing more to do`);
  }
}

async function stop(
  jobs: asyncio.Queue<string>,
  workers: asyncio.Task<void>[],
  patience: number,
): Promise<void> {
  const left: string[] = [];
  while (!jobs.empty()) {
    left.push(jobs.get_nowait());
  }
  jobs.shutdown();
  const [done, late] = await asyncio.wait(workers, {
    timeout: patience,
  });
  for (const task of late) {
    task.cancel();
  }
  await asyncio.wait(workers);
  print(f`stopped; ${len(late)} cancelled, left: ${left}`);
}

async function main(): Promise<void> {
  for (const patience of tuple(5, 1)) {
    const jobs = new asyncio.Queue<string>();
    for (const job of tuple("a", "b", "c", "d")) {
      jobs.put_nowait(job);
    }
    const workers = [...tuple("w1", "w2")].map(
      (name) => asyncio.create_task(worker(jobs, name)),
    );
    await asyncio.sleep(0.5);
    print("stop, patience:", patience);
    await stop(jobs, workers, patience);
  }
}

asyncio.run(main());
