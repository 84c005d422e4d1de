import * as asyncio from "asyncio";
import * as time from "time";
import { at, dict, float, list, print, round, sorted } from "python";

function callback(name: string, count: number): void {
  print(`${name} called with ${count}`);
}

function on_done(task: asyncio.Task<number>): void {
  print("task finished:", task.result());
}

async function compute(x: number): Promise<number> {
  await asyncio.sleep(1);
  return x * 2;
}

async function heartbeat(stop: asyncio.Event): Promise<number> {
  let beats = 0;
  while (!stop.is_set()) {
    beats += 1;
    print("beat", beats);
    try {
      await asyncio.wait_for(stop.wait(), { timeout: 0.5 });
    } catch (error) {
      if (error instanceof asyncio.TimeoutError) {
      } else throw error;
    }
  }
  return beats;
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  loop.call_soon(callback, "soon", 1);
  const handle = loop.call_later(10, callback, "never", 0);
  loop.call_later(0.5, callback, "later", 2);
  loop.call_at(loop.time() + 0.25, callback, "at", 3);
  handle.cancel();
  const task = asyncio.create_task(compute(21));
  task.add_done_callback(on_done);
  await task;
  const start = loop.time();
  const blocking = await asyncio.to_thread(time.sleep, 1);
  print("blocking took", round(float(loop.time() - start), 1), blocking);
  const future = loop.create_future();
  loop.call_later(1, future.set_result.bind(future), dict({ answer: 42 }));
  const result = await future;
  print(at(result, "answer"), future.done());
  const stop = new asyncio.Event();
  const hb = asyncio.create_task(heartbeat(stop));
  await asyncio.sleep(1.2);
  stop.set();
  print("beats", await hb);
  const cond = new asyncio.Condition();
  const items: string[] = [];
  async function consumer(n: number): Promise<void> {
    await using _ = cond;
    await cond.wait_for(() => items.length > 0);
    print(`consumer ${n} got ${list.pop(items, 0)}`);
  }
  async function producer(): Promise<void> {
    await asyncio.sleep(0.1);
    await using __2 = cond;
    items.push(...["a", "b"]);
    cond.notify_all();
  }
  await asyncio.gather(consumer(1), consumer(2), producer());
  const barrier = new asyncio.Barrier(2);
  async function party(name: string): Promise<void> {
    print(name, "arrived");
    await barrier.wait();
    print(name, "going");
  }
  await asyncio.gather(party("x"), party("y"));
  print(sorted([...asyncio.all_tasks()].map((t) => t.get_name())));
  print(asyncio.current_task() != null);
}
asyncio.run(main());
