import * as asyncio from "asyncio";
import {
  ValueError, except_star, iter, len, print, range, round,
  tuple, type_name,
} from "python";

async function worker(
  name: string,
  queue: asyncio.Queue<number>,
): Promise<never> {
  while (true) {
    const item = await queue.get();
    print(name, "got", item);
    await asyncio.sleep(0.1);
    queue.task_done();
  }
}
async function main(): Promise<void> {
  const q = new asyncio.Queue<number>();
  for (const i of range(4)) q.put_nowait(i);
  const workers = [...range(2)].map(
    (i) => asyncio.create_task(worker(`w${i}`, q)),
  );
  await q.join();
  for (const w of workers) w.cancel();
  const results = await asyncio.gather(...workers, {
    return_exceptions: true,
  });
  print(results);
  print(results.map((r) => type_name(r)));
  async function fail(): Promise<never> {
    await asyncio.sleep(0.1);
    throw new ValueError("bad");
  }
  try {
    await asyncio.gather(fail(), asyncio.sleep(1));
  } catch (e) {
    if (!(e instanceof ValueError)) throw e;
    print("caught", e);
  }
  try {
    await asyncio.wait_for(asyncio.sleep(10), { timeout: 1 });
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    print("timed out");
  }
  const [done, pending] = await asyncio.wait(
    [...tuple(1, 2, 3)].map(
      (t) => asyncio.create_task(asyncio.sleep(t, t)),
    ),
    { return_when: asyncio.FIRST_COMPLETED },
  );
  print(len(done), len(pending));
  for (const t of pending) {
    t.cancel();
  }
  for (const coro of iter(
    asyncio.as_completed([
      asyncio.sleep(0.3, "c"),
      asyncio.sleep(0.1, "a"),
    ]),
  )) {
    print(await coro);
  }
  const lock = new asyncio.Lock();
  async function critical(n: number): Promise<void> {
    await using _ = lock;
    print("in", n);
    await asyncio.sleep(0.1);
    print("out", n);
  }
  await asyncio.gather(
    ...(function* () {
      for (const i of range(2)) yield critical(i);
    })(),
  );
  const sem = new asyncio.Semaphore(2);
  async function limited(n: number): Promise<number> {
    await using __2 = sem;
    await asyncio.sleep(1);
    return n * n;
  }
  print(
    await asyncio.gather(
      ...[...range(4)].map((n) => limited(n)),
    ),
  );
  const event = new asyncio.Event();
  async function waiter(): Promise<void> {
    print("waiting");
    await event.wait();
    print("set!");
  }
  const t = asyncio.create_task(waiter());
  await asyncio.sleep(0.5);
  event.set();
  await t;
  try {
    await using tg = new asyncio.TaskGroup();
    tg.create_task(fail());
    tg.create_task(asyncio.sleep(5));
  } catch (error) {
    const rest = except_star(error);
    rest.handle(ValueError, (eg) => {
      print(tuple(...eg.exceptions));
    });
    rest.finish();
  }
  const loop = asyncio.get_running_loop();
  const fut = loop.create_future();
  loop.call_later(0.2, () => fut.set_result("later"));
  print(await fut);
  const task = asyncio.create_task(asyncio.sleep(1), {
    name: "sleeper",
  });
  task.add_done_callback((t) => print("done", t.done()));
  await task;
  print(round(loop.time(), 3) > 0);
}
asyncio.run(main());
