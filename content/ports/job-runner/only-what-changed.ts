// Python: 6b1bed7869c9bc926d7f6649df345a418b9202888be66ad9c33c85869e84718e
import * as asyncio from "asyncio";
import { print, tuple } from "python";

class Progress {
  total: number;
  done: number;
  constructor(total: number) {
    this.total = total;
    this.done = 0;
  }

  async step(): Promise<void> { this.done += 1; }

  async show(): Promise<void> {
    while (this.done < this.total) {
      await asyncio.sleep(1);
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
