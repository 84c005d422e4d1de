// Python: 4f55f338780ffde720e64ad61c4248da77e2744d16eaa70addbe79dcce9e39c3
import * as asyncio from "asyncio";
import { type Dict, at, dict, print } from "python";

class Job {
  name: string;
  seconds: number;
  needs: string[];
  done: asyncio.Event;
  constructor(name: string, seconds: number, needs: string[]) {
    this.name = name;
    this.seconds = seconds;
    this.needs = needs;
    this.done = new asyncio.Event();
  }

  async run(jobs: Dict<string, Job>): Promise<void> {
    for (const name of this.needs) {
      await at(jobs, name).done.wait();
    }
    await asyncio.sleep(this.seconds);
    print(this.name, "done");
    this.done.set();
  }
}
async function main(): Promise<void> {
  const jobs: Dict<string, Job> = dict({
    cake: new Job("cake", 1, ["dough", "cream"]),
    dough: new Job("dough", 2, []),
    cream: new Job("cream", 1, []),
    window: new Job("window", 1, ["cake"]),
  });
  await using group = new asyncio.TaskGroup();
  for (const job of jobs.values()) {
    group.create_task(job.run(jobs));
  }
}

asyncio.run(main());
