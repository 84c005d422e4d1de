// Python: f37351823263cf36546296845e5e62678730a209aa7308106d8e015cc1c61925
import * as asyncio from "asyncio";
import { print, tuple } from "python";

class Progress {
  total: number;
  done: number;
  changed: asyncio.Condition;
  constructor(total: number) {
    this.total = total;
    this.done = 0;
    this.changed = new asyncio.Condition();
  }

  async step(): Promise<void> {
    await using _ = this.changed;
    this.done += 1;
    this.changed.notify_all();
  }

  async show(): Promise<void> {
    await using __2 = this.changed;
    while (this.done < this.total) {
      await this.changed.wait();
      print(`${this.done}/${this.total}`);
    }
  }
}
async function main(): Promise<void> {
  const progress = new Progress(4);
  const shown = asyncio.create_task(progress.show());
  {
    await using group = new asyncio.TaskGroup();
    for (const seconds of tuple(0.5, 3.25, 3.5, 6)) {
      group.create_task(work(progress, seconds));
    }
  }
  await shown;
  print("finished");
}

async function work(
  progress: Progress,
  seconds: number,
): Promise<void> {
  await asyncio.sleep(seconds);
  await progress.step();
}

asyncio.run(main());
