// Python: c32ff344085f155f05b399005259eee94ba39bbe66b0575eedfeff44bbf1ef66
import * as asyncio from "asyncio";
import { type Dict, dict, print } from "python";

class Job {
  name: string;
  seconds: number;
  needs: string[];
  constructor(name: string, seconds: number, needs: string[]) {
    this.name = name;
    this.seconds = seconds;
    this.needs = needs;
  }

  async run(jobs: Dict<string, Job>): Promise<void> {
    await asyncio.sleep(this.seconds);
    print(this.name, "done");
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
