// Python: 2a6635d312a2d2d8b781afcf8b5bbb9e39f4a816921e592a8e3c65617dd2efe4
import * as asyncio from "asyncio";
import { float, print } from "python";

async function work(
  done: number[],
  seconds: number,
): Promise<void> {
  await asyncio.sleep(seconds);
  done.push(seconds);
}

async function show_progress(
  done: number[],
  total: number,
): Promise<never> {
  while (true) {
    await asyncio.sleep(1);
    print(`${done.length}/${total}`, "#".repeat(done.length));
  }
}

async function main(): Promise<void> {
  const seconds = [0.5, 1.5, 1.5, 2.5, 3.5];
  const done: number[] = [];
  const progress = asyncio.create_task(
    show_progress(done, seconds.length),
  );
  {
    await using group = new asyncio.TaskGroup();
    for (const each of seconds) {
      group.create_task(work(done, float(each)));
    }
  }
  progress.cancel();
  print("finished");
}

asyncio.run(main());
