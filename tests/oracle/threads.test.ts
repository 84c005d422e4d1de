import { describe, expect, test } from "vitest";
import type { Run } from "../../src/oracle/index.ts";
import { useOracle } from "../support/oracle.ts";

const oracle = useOracle();
const run = (python: string): Promise<Run> => oracle().run(python);
/** `time text`, one for each stretch of output at one time. */
const told = (ran: Run): string[] => ran.written.map(({ at, text }) => `${at} ${text.trimEnd().replaceAll("\n", ", ")}`);

describe("threads in virtual time", () => {
  test("a function in a thread sleeps while the loop goes on", async () => {
    const ran = await run(`
import asyncio, time
def work(n):
    print("start", n)
    time.sleep(1)
    print("end", n)
    return n
async def tick():
    for n in range(4):
        print("tick", n)
        await asyncio.sleep(0.4)
async def main():
    ticking = asyncio.create_task(tick())
    print(await asyncio.gather(*(asyncio.to_thread(work, n) for n in range(2))))
    await ticking
asyncio.run(main())
`);
    expect(told(ran)).toEqual([
      "0 tick 0, start 0, start 1",
      "0.4 tick 1",
      "0.8 tick 2",
      "1 end 0, end 1, [0, 1]",
      "1.2000000000000002 tick 3",
    ]);
    expect(ran.ending).toEqual({ kind: "ended" });
  });

  test("a pool runs as many as it has workers", async () => {
    const ran = await run(`
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
def work(n):
    time.sleep(n)
    return n
with ThreadPoolExecutor(max_workers=2) as pool:
    for done in as_completed([pool.submit(work, n) for n in (3, 1, 1)]):
        print(done.result())
`);
    expect(told(ran)).toEqual(["1 1", "2 1", "3 3"]);
  });

  test("a loop in a thread takes coroutines from outside", async () => {
    const ran = await run(`
import asyncio, threading
async def greet():
    await asyncio.sleep(1)
    return "hello", threading.current_thread().name
loop = asyncio.new_event_loop()
thread = threading.Thread(target=loop.run_forever, name="loop")
thread.start()
print(asyncio.run_coroutine_threadsafe(greet(), loop).result())
loop.call_soon_threadsafe(loop.stop)
thread.join()
print(threading.enumerate() == [threading.main_thread()])
`);
    expect(told(ran)).toEqual(["1 ('hello', 'loop'), True"]);
  });

  test("a bounded queue holds the producer back", async () => {
    const ran = await run(`
import queue, threading, time
box = queue.Queue(1)
def produce():
    for n in range(3):
        box.put(n)
        print("put", n)
    box.put(None)
def consume():
    while (n := box.get()) is not None:
        time.sleep(1)
        print("got", n)
threads = [threading.Thread(target=produce), threading.Thread(target=consume)]
for thread in threads: thread.start()
for thread in threads: thread.join()
`);
    expect(told(ran)).toEqual(["0 put 0, put 1", "1 got 0, put 2", "2 got 1", "3 got 2"]);
  });

  test("context and thread-locals are each thread's own; to_thread passes the context on", async () => {
    const ran = await run(`
import asyncio, contextvars, threading
own = threading.local()
own.value = 1
name = contextvars.ContextVar("name", default="none")
name.set("main")
def look():
    print(hasattr(own, "value"), name.get(), asyncio._get_running_loop())
thread = threading.Thread(target=look)
thread.start()
thread.join()
async def main():
    await asyncio.to_thread(look)
asyncio.run(main())
`);
    expect(told(ran)).toEqual(["0 False none None, False main None"]);
  });

  test("an exception in a thread is reported and ends only that thread", async () => {
    const ran = await run("import threading\nthread = threading.Thread(target=lambda: 1 / 0)\nthread.start()\nthread.join()\nprint('on')\n");
    expect(ran.written[0]?.text).toMatch(/^Exception in thread Thread-1 \(<lambda>\):\nTraceback[^]*\nZeroDivisionError: division by zero\n$/);
    expect(ran.written[1]?.text).toBe("on\n");
    expect(ran.ending).toEqual({ kind: "ended" });
  });

  test("the end of the program waits for threads, but not for daemons", async () => {
    const ran = await run(`
import threading, time
def late():
    time.sleep(2)
    print("late")
def beat():
    while True:
        time.sleep(0.75)
        print("beat")
threading.Thread(target=late).start()
threading.Thread(target=beat, daemon=True).start()
print("end")
`);
    expect(told(ran)).toEqual(["0 end", "0.75 beat", "1.5 beat", "2 late"]);
    expect(ran.duration).toBe(2);
  });

  test("waiting has a timeout, and nothing to wait for is a deadlock", async () => {
    const ran = await run("import threading\nprint(threading.Event().wait(1.5))\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()\n");
    expect(told(ran)).toEqual(["1.5 False"]);
    expect(ran.ending).toEqual({ kind: "deadlock" });
  });

  test("a hundred threads, deep stacks in them, and an exit from inside one", async () => {
    const many = await run("import threading, time\nfor n in range(100):\n    threading.Thread(target=lambda n=n: (time.sleep(n), print(n))).start()\n");
    expect(told(many)).toEqual(Array.from({ length: 100 }, (_, n) => `${n} ${n}`));
    const deep = await run(`
import threading
def depth(n): return n and 1 + depth(n - 1)
def main():
    print(depth(900))
    try: depth(2000)
    except RecursionError as error: print(error)
thread = threading.Thread(target=main)
thread.start()
thread.join()
`);
    expect(told(deep)).toEqual(["0 900, maximum recursion depth exceeded"]);
    const left = await run("import os, threading, time\nthreading.Thread(target=lambda: (time.sleep(1), os._exit(4))).start()\ntime.sleep(5)\n");
    expect(left).toMatchObject({ ending: { kind: "exited", code: 4 }, duration: 1 });
  });
});
