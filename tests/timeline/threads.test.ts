// Threads have lanes of their own, below those of who started them.
import { expect, test } from "vitest";
import { type Lane, type Timeline, inOrder, sentencesOf, svgOf, waitingLabel } from "../../src/timeline/index.ts";
import { runSample } from "./run-sample.ts";

/** `asyncio_0 of Task-1: runs, timer, runs, done` */
function told(timeline: Timeline, { name, spans, end, by }: Lane): string {
  const starter = timeline.laneOf(by)?.name || "the program";
  return `${name} of ${starter}: ${[...spans.map(({ kind, on }) => (kind === "running" ? "runs" : on?.what)), ...(end === null ? [] : [end.kind])].join(", ")}`;
}

const inThread = `import asyncio
import time


def work():
    time.sleep(1)
    print("worked")


async def main():
    job = asyncio.create_task(asyncio.to_thread(work), name="job")
    await asyncio.sleep(0.5)
    print("meanwhile")
    await job


asyncio.run(main())
`;

test("a thread sleeps while the loop goes on, and then waits for work until the loop is closed", async () => {
  const { timeline } = await runSample(inThread);
  const shown = timeline.threads.filter(({ inner }) => !inner);
  expect(shown.map((lane) => told(timeline, lane))).toEqual(["asyncio_0 of job: runs, timer, runs, work, runs, done"]);
  const [thread] = shown;
  const [, sleeps] = thread?.spans ?? [];
  expect(sleeps).toMatchObject({ start: 0, end: 1, line: 6, on: { until: 1 } });
  const meanwhile = timeline.moments[timeline.momentOfPrint(0)];
  expect(meanwhile).toMatchObject({ at: 0.5, thread: 0 });
  expect(sleeps !== undefined && meanwhile !== undefined && sleeps.from < meanwhile.index && meanwhile.index < sleeps.to).toBe(true);
  expect(thread?.marks.map(({ kind, text }) => [kind, text])).toEqual([["print", "worked\n"]]);
  expect(timeline.lanes[0]?.marks).toEqual([]);
  expect(inOrder(timeline.lanes, timeline.threads).filter(({ inner }) => !inner).map(({ name }) => name)).toEqual(["", "Task-1", "job", "asyncio_0"]);
});

test("arrows go from a task to the thread that it starts, and back to whom the thread wakes", async () => {
  const { timeline } = await runSample(inThread);
  const job = timeline.lanes.find(({ name }) => name === "job")?.task;
  const toAndFrom = timeline.arrows.filter(({ fromThread, toThread }) => fromThread !== 0 || toThread !== 0);
  expect(toAndFrom.map(({ kind, at, from, fromThread, to, toThread }) => ({ kind, at, from, fromThread, to, toThread }))).toEqual([
    { kind: "creates", at: 0, from: job, fromThread: 0, to: 0, toThread: 1 },
    { kind: "wakes", at: 1, from: 0, fromThread: 1, to: job, toThread: 0 },
  ]);
});

test("a call that blocked is over when its task starts a thread", async () => {
  const { timeline } = await runSample(`import asyncio
import time


async def main():
    time.sleep(2)
    await asyncio.to_thread(print, "worked")


asyncio.run(main())
`);
  const blocking = timeline.lanes[1]?.spans.find(({ kind }) => kind === "blocking");
  const started = timeline.moments.find(({ kind }) => kind === "thread-started");
  expect(blocking).toMatchObject({ start: 0, end: 2, to: started?.index });
});

test("a task that waits for a thread says for which, and behind how many calls where none has begun with its own", async () => {
  const { timeline } = await runSample(`import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


async def main():
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="pool") as pool:
        loop = asyncio.get_running_loop()
        await asyncio.gather(first(loop, pool), second(loop, pool), second(loop, pool))


async def first(loop, pool):
    await loop.run_in_executor(pool, time.sleep, 1)


async def second(loop, pool):
    await loop.run_in_executor(pool, time.sleep, 1)


asyncio.run(main())
`);
  const labels = timeline.lanes.flatMap(({ spans }) => spans.flatMap(({ kind, on }) => (kind === "waiting" && on?.what === "thread" ? [waitingLabel(timeline, on)] : [])));
  expect(labels).toEqual(["waits: pool_0", "waits: thread of pool", "waits: thread of pool, 1 call before it"]);
});

test("what asyncio does when it ends is no thread that a reader sees", async () => {
  const { timeline } = await runSample(inThread);
  expect(timeline.threads.filter(({ inner }) => inner).map(({ name }) => name)).toEqual(["Thread-1 (_do_shutdown)"]);
  expect(sentencesOf(timeline).join("\n")).not.toContain("_do_shutdown");
});

test("two threads race for a lock, and the program waits for both", async () => {
  const { timeline } = await runSample(`import threading
import time

lock = threading.Lock()


def work(name):
    with lock:
        print(name)
        time.sleep(1)


threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("end")
`);
  expect(timeline.threads.map((lane) => told(timeline, lane))).toEqual(["Thread-1 (work) of the program: runs, timer, runs, done", "Thread-2 (work) of the program: runs, lock, runs, timer, runs, done"]);
  expect(sentencesOf(timeline).slice(1)).toEqual([
    "0 s: The program starts Thread-1 (work) (line 15).",
    "0 s: Thread-1 (work) prints “a” (line 9).",
    "0 s: Thread-1 (work) sleeps until 1 s (line 10).",
    "0 s: The program starts Thread-2 (work) (line 15).",
    "0 s: Thread-2 (work) waits for a lock (line 8).",
    "0 s: The program waits for a thread (line 17).",
    "1 s: Thread-1 (work) goes on (line 10).",
    "1 s: Thread-1 (work) ends.",
    "1 s: Thread-2 (work) goes on (line 8).",
    "1 s: Thread-2 (work) prints “b” (line 9).",
    "1 s: Thread-2 (work) sleeps until 2 s (line 10).",
    "1 s: The program goes on (line 17).",
    "1 s: The program waits for a thread (line 17).",
    "2 s: Thread-2 (work) goes on (line 10).",
    "2 s: Thread-2 (work) ends.",
    "2 s: The program goes on (line 17).",
    "2 s: The program prints “end” (line 18).",
    "2 s: The program ends.",
  ]);
  expect(svgOf(timeline, { title: "Race" })).toContain("Thread-2 (work)");
});

test("threads stand below the thread that started them; what waits is told by its kind", async () => {
  const { timeline } = await runSample(`import queue
import threading
from concurrent.futures import ThreadPoolExecutor

items = queue.Queue()
ready = threading.Event()


def produce():
    ready.wait()
    items.put(1)


def consume():
    producer = threading.Thread(target=produce, name="producer")
    producer.start()
    ready.set()
    print(items.get())
    producer.join()


with ThreadPoolExecutor(1) as pool:
    pool.submit(consume).result()
`);
  expect(inOrder(timeline.lanes, timeline.threads).map(({ name }) => name)).toEqual(["", "ThreadPoolExecutor-0_0", "producer"]);
  const kinds = new Set([...timeline.lanes, ...timeline.threads].flatMap(({ spans }) => spans.flatMap(({ on }) => on?.what ?? [])));
  expect([...kinds].sort()).toEqual(["event", "future", "queue", "thread", "work"]);
});
