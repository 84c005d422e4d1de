import * as asyncio from "asyncio";
import { RuntimeError, TimeoutError, ValueError, mul, print, range, round, tuple } from "python";
import * as threading from "threading";
import * as time from "time";

async function fetch(n: number) {
  print("fetch", n, "in", threading.current_thread().name);
  await asyncio.sleep(n);
  return mul(n, 10);
}

async function failing() {
  await asyncio.sleep(0.1);
  throw new ValueError("in the loop");
}

function run_loop(loop: asyncio.AbstractEventLoop) {
  asyncio.set_event_loop(loop);
  print("loop starts");
  loop.run_forever();
  print("loop ends");
}

const loop = asyncio.new_event_loop();
const thread = new threading.Thread({ target: run_loop, args: tuple(loop), name: "loop-thread" });
thread.start();
print("main goes on");
let future = asyncio.run_coroutine_threadsafe(fetch(1), loop);
print("submitted", future.done());
print("result", future.result(), time.monotonic());
const futures = [0.5, 0.25].map((n) => asyncio.run_coroutine_threadsafe(fetch(n), loop));
print(futures.map((f) => f.result()), time.monotonic());
try {
  asyncio.run_coroutine_threadsafe(failing(), loop).result();
} catch (error) {
  if (error instanceof ValueError) print("caught", error);
  else throw error;
}
future = asyncio.run_coroutine_threadsafe(fetch(5), loop);
try {
  future.result({ timeout: 0.5 });
} catch (error) {
  if (error instanceof TimeoutError) print("too slow", future.cancel(), round(time.monotonic(), 3));
  else throw error;
}
loop.call_soon_threadsafe(print, "called soon");
time.sleep(0.1);
loop.call_soon_threadsafe(() => loop.stop());
thread.join();
loop.close();
print("closed", loop.is_closed(), thread.is_alive());

function producer(loop: asyncio.AbstractEventLoop, queue: asyncio.Queue<number | null>) {
  for (const i of range(3)) {
    time.sleep(0.3);
    loop.call_soon_threadsafe(() => queue.put_nowait(i));
  }
  loop.call_soon_threadsafe(() => queue.put_nowait(null));
}

async function consume() {
  const queue = new asyncio.Queue<number | null>();
  const loop = asyncio.get_running_loop();
  const task = asyncio.create_task(asyncio.to_thread(producer, loop, queue));
  for (let item = await queue.get(); item !== null; item = await queue.get()) print("item", item, round(loop.time(), 3));
  await task;
}

asyncio.run(consume());

function own_loop(name: string) {
  async function main() {
    print(name, "main");
    await asyncio.sleep(0.5);
    print(name, "done");
  }

  try {
    asyncio.get_running_loop();
  } catch (error) {
    if (error instanceof RuntimeError) print(error);
    else throw error;
  }
  try {
    asyncio.get_event_loop();
  } catch (error) {
    if (error instanceof RuntimeError) print(error);
    else throw error;
  }
  asyncio.run(main());
}

const threads = [..."AB"].map((name) => new threading.Thread({ target: own_loop, args: tuple(name) }));
for (const thread of threads) thread.start();
for (const thread of threads) thread.join();

async function event_from_thread() {
  const event = new asyncio.Event();
  const loop = asyncio.get_running_loop();
  new threading.Timer(1, () => loop.call_soon_threadsafe(() => event.set())).start();
  await event.wait();
  print("event", loop.time());
  loop.set_debug(true);

  function wrong() {
    try {
      loop.call_soon(print);
    } catch (error) {
      if (error instanceof RuntimeError) print(error);
      else throw error;
    }
  }

  await asyncio.to_thread(wrong);
  time.sleep(0.05);
  print("blocked a little", round(loop.time(), 3));
  loop.set_debug(false);
}

asyncio.run(event_from_thread());

async function deadlock() {
  const loop = asyncio.get_running_loop();
  print("this waits for ever");
  asyncio.run_coroutine_threadsafe(fetch(1), loop).result();
}

asyncio.run(deadlock());
