// Python: 81f362b1a65c7c6833216144b778330e707ce4a6ef0ce138e0443b7f366f4281
import * as asyncio from "asyncio";
import { dataclass } from "dataclasses";
import {
  RuntimeError, at, f, iadd, lt, print, range, sub, truth,
} from "python";

class Job {
  name: string;
  outcomes: unknown[];  // True where it succeeds
  tries: unknown;
  errors: unknown[];
  constructor(
    name: string,
    outcomes: unknown[],
    tries = 0,
    errors: unknown[] = [],
  ) {
    this.name = name;
    this.outcomes = outcomes;
    this.tries = tries;
    this.errors = errors;
  }

  async run(): Promise<void> {
    await asyncio.sleep(1);
    this.tries = iadd(this.tries, 1);
    if (!truth(at(this.outcomes, sub(this.tries, 1)))) {
      throw new RuntimeError(
        f`${this.name}: try ${this.tries} failed`,
      );
    }
  }
  static {
    dataclass(this, ["name", "outcomes", "tries", "errors"]);
  }
}

async function worker(
  jobs: asyncio.Queue<Job>,
  failed: Job[],
): Promise<never> {
  while (true) {
    const job = await jobs.get();
    try {
      await job.run();
      print(job.name, "done after", job.tries);
    } catch (error) {
      if (!(error instanceof RuntimeError)) throw error;
      job.errors.push(error);
      if (lt(job.tries, 3)) {
        jobs.put_nowait(job);
      } else {
        failed.push(job);
      }
    } finally {
      jobs.task_done();
    }
  }
}

async function main(): Promise<void> {
  const jobs = new asyncio.Queue<Job>();
  jobs.put_nowait(new Job("a", [true]));
  jobs.put_nowait(new Job("b", [false, true]));
  jobs.put_nowait(new Job("c", [false, false, false]));
  const failed: Job[] = [];
  const workers = [...range(2)].map(
    (_) => asyncio.create_task(worker(jobs, failed)),
  );
  await jobs.join();
  for (const task of workers) task.cancel();
  for (const job of failed) {
    print("gave up:", ...job.errors, { sep: "\n  " });
  }
}

asyncio.run(main());
