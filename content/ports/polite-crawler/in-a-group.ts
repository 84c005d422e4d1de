// Python: 941dd387925d8796a60f3463c43792f4406bf7d896226b92f7fcd45f6f3ef215
import * as asyncio from "asyncio";
import {
  ValueError, at, except_star, print, range,
} from "python";

async function worker(
  queue: asyncio.Queue<string>,
): Promise<never> {
  while (true) {
    const path = await queue.get();
    await asyncio.sleep(1);
    if (path === "/strange") {
      throw new ValueError(`${path} is no page`);
    }
    print("read", path);
    queue.task_done();
  }
}

async function crawl(paths: string[]): Promise<void> {
  const queue = new asyncio.Queue<string>();
  for (const path of paths) queue.put_nowait(path);
  {
    await using group = new asyncio.TaskGroup();
    const workers = [...range(2)].map(
      (_) => group.create_task(worker(queue)),
    );
    await queue.join();
    for (const task of workers) task.cancel();
  }
  print("crawl done");
}

async function main(): Promise<void> {
  await crawl(["/a", "/b", "/c"]);
  try {
    await crawl(["/a", "/strange", "/c", "/d"]);
  } catch (error) {
    const rest = except_star(error);
    rest.handle(ValueError, (errors) => {
      print("stopped:", at(errors.exceptions, 0));
    });
    rest.finish();
  }
}

asyncio.run(main());
