// Python: a1a8182a05cd9f5a83fa187fa0d06b78ad75b9b4ddde2d9f8b95df8fc9893fe6
import * as asyncio from "asyncio";
import { dataclass } from "dataclasses";
import { type Dict, dict, print, set_at, tuple } from "python";

class Job {
  name: string;
  seconds: number;
  constructor(name: string, seconds: number) {
    this.name = name;
    this.seconds = seconds;
  }
  static { dataclass(this, ["name", "seconds"]); }
}

async function worker(
  number: number,
  jobs: asyncio.Queue<Job>,
  results: Dict<string, number>,
): Promise<void> {
  while (!jobs.empty()) {
    const job = jobs.get_nowait();
    print(`worker ${number} begins ${job.name}`);
    await asyncio.sleep(job.seconds);
    set_at(results, job.name, number);
  }
}

async function main(): Promise<void> {
  const jobs = new asyncio.Queue<Job>();
  for (const [name, seconds] of [
    tuple("a", 2),
    tuple("b", 1),
    tuple("c", 3),
    tuple("d", 1),
    tuple("e", 1),
  ]) {
    jobs.put_nowait(new Job(name, seconds));
  }
  const results: Dict<string, number> = dict();
  {
    await using group = new asyncio.TaskGroup();
    for (const number of tuple(1, 2)) {
      group.create_task(worker(number, jobs, results));
    }
  }
  print(results);
}

asyncio.run(main());
