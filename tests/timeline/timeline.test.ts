// What the timeline makes of a run: its story in sentences, its lanes, the tree of tasks, and the same however it comes.
import { describe, expect, test } from "vitest";
import type { LoopEvent } from "../../src/asyncio/observer.ts";
import { arrowsAt, nextSwitch, previousSwitch, scaleOf, sentencesOf, timelineOf, treeOf, withLines } from "../../src/timeline/index.ts";
import { runSample } from "./run-sample.ts";

const producer = `import asyncio
import time


async def produce(queue):
    for n in range(2):
        await asyncio.sleep(1)
        await queue.put(n)


async def consume(queue):
    print("got", await queue.get())
    time.sleep(0.5)
    print("got", await queue.get())


async def main():
    queue = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        group.create_task(produce(queue), name="producer")
        group.create_task(consume(queue), name="consumer")


asyncio.run(main())
`;

test("long computing blocks without length, and is told", () => {
  const events: LoopEvent[] = [
    { kind: "loop", at: 0, state: "running" },
    { kind: "task-created", at: 0, task: 1, name: "a", coroutine: "crunch", by: 0, line: 9, defined: 2 },
    { kind: "step", at: 0, task: 1 },
    { kind: "computed", at: 0, task: 1, work: 3_470_000 },
    { kind: "done", at: 0, task: 1, result: "None" },
    // After the step, it would be the loop's own.
    { kind: "computed", at: 0, task: 0, work: 9_000_000 },
    { kind: "loop", at: 0, state: "stopped" },
  ];
  const timeline = timelineOf(events, { kind: "ended" });
  expect(sentencesOf(timeline).slice(2)).toEqual(["0 s: Task a begins.", "0 s: Task a computes without a pause: about 3.5 million calls and loop jumps, and nothing else can run meanwhile (line 2).", "0 s: Task a is done.", "0 s: The program ends."]);
  expect(timeline.laneOf(1)?.spans.map(({ kind, from, to, start, end }) => [kind, to - from, end - start])).toEqual([
    ["ready", 1, 0],
    ["running", 1, 0],
    ["blocking", 1, 0],
  ]);
  expect(timeline.laneOf(1)?.marks).toMatchObject([{ kind: "computed", moment: 3, line: 2 }]);
});

describe("a run", () => {
  test("is told in sentences", async () => {
    const { timeline } = await runSample(producer);
    expect(sentencesOf(timeline)).toEqual([
      "0 s: The program begins.",
      "0 s: The program makes Task-1, which will run main() (line 24).",
      "0 s: Task-1 begins.",
      "0 s: Task-1 makes task producer, which will run produce() (line 20).",
      "0 s: Task-1 makes task consumer, which will run consume() (line 21).",
      "0 s: Task-1 waits for the 2 tasks of its group (line 19).",
      "0 s: Task producer begins.",
      "0 s: Task producer sleeps until 1 s (line 7).",
      "0 s: Task consumer begins.",
      "0 s: Task consumer waits for an item of a queue (line 12).",
      "1 s: Time is up for task producer, which is ready to run.",
      "1 s: Task producer goes on (line 7).",
      "1 s: Task producer wakes task consumer, which is ready to run.",
      "1 s: Task producer sleeps until 2 s (line 7).",
      "1 s: Task consumer goes on (line 12).",
      "1 s: Task consumer prints “got 0” (line 12).",
      "1 s: Task consumer blocks the loop for 0.5 s (line 13).",
      "1.5 s: Task consumer waits for an item of a queue (line 14).",
      "2 s: Time is up for task producer, which is ready to run.",
      "2 s: Task producer goes on (line 7).",
      "2 s: Task producer wakes task consumer, which is ready to run.",
      "2 s: Task producer is done.",
      "2 s: Task consumer goes on (line 14).",
      "2 s: Task consumer prints “got 1” (line 14).",
      "2 s: Task consumer is done.",
      "2 s: Task consumer wakes Task-1, which is ready to run.",
      "2 s: Task-1 goes on (line 19).",
      "2 s: Task-1 is done.",
      "2 s: The program ends.",
    ]);
  });

  test("has a lane for each task, whose spans are what it did", async () => {
    const { timeline } = await runSample(producer);
    const lane = timeline.lanes.find(({ name }) => name === "consumer");
    expect(lane?.spans.map(({ kind, from, to, start, end }) => `${kind} ${from}–${to}, ${start}–${end} s`)).toEqual([
      "ready 4–8, 0–0 s",
      "running 8–9, 0–0 s",
      "waiting 9–12, 0–1 s",
      "ready 12–14, 1–1 s",
      "running 14–16, 1–1 s",
      "blocking 16–17, 1–1.5 s",
      "waiting 17–20, 1.5–2 s",
      "ready 20–22, 2–2 s",
      "running 22–24, 2–2 s",
    ]);
    expect(lane?.end).toEqual({ kind: "done", moment: 24, at: 2, outcome: "None" });
    expect(lane?.marks.map(({ kind, moment, text, print }) => [kind, moment, text, print])).toEqual([["print", 15, "got 0\n", 0], ["print", 23, "got 1\n", 1]]);
    expect(timeline.outputAt(22).map(({ text }) => text)).toEqual(["got 0\n"]);
    expect(timeline.momentOfPrint(1)).toBe(23);
    expect(timeline.momentAt(1)).toBe(16);
    expect(arrowsAt(timeline, 12)).toEqual([{ kind: "wakes", moment: 12, at: 1, from: 2, fromThread: 0, to: 3, toThread: 0, through: "", timer: false, place: 1 }]);
  });

  test("shows the loop from the inside", async () => {
    const { timeline } = await runSample(producer);
    const { ready, timers, running, line, tasks } = timeline.stateAt(15);
    expect({ ready, timers, running, line }).toEqual({ ready: [], timers: [{ timer: 2, when: 2, name: "_set_result_unless_cancelled", by: 2, wakes: 2 }], running: { kind: "task", task: 3 }, line: 12 });
    expect(tasks.get(2)?.on).toEqual({ what: "timer", future: 4, until: 2 });
    expect(treeOf(timeline.stateAt(9), "queue.py")).toEqual([
      [
        "└── (T) Task-1",
        "    └──  main queue.py:19",
        "        ├── (T) producer",
        "        │   └──  produce queue.py:7",
        "        └── (T) consumer",
        "            └──  consume queue.py:12",
      ].join("\n"),
    ]);
  });

  test("goes from task to task", async () => {
    const { timeline } = await runSample(producer);
    const forward: number[] = [];
    for (let at = nextSwitch(timeline, 0); at !== null; at = nextSwitch(timeline, at)) forward.push(at);
    expect(forward).toEqual([2, 6, 8, 11, 14, 19, 22, 26]);
    const back: number[] = [];
    for (let at = previousSwitch(timeline, timeline.moments.length - 1); at !== null; at = previousSwitch(timeline, at)) back.unshift(at);
    expect(back).toEqual(forward);
  });

  test("is the same in whatever batches its events come", async () => {
    const { timeline } = await runSample(producer);
    const slowly = timelineOf();
    for (const [index, event] of timeline.events.entries()) {
      slowly.add([event]);
      const last = slowly.moments.length - 1;
      const running = slowly.lanes.slice(1).filter(({ spans, end }) => end === null && spans.length > 0);
      expect(running.every(({ spans }) => spans.at(-1)?.to === last + 1), `after event ${index}`).toBe(true);
    }
    slowly.finish({ kind: "ended" });
    for (const what of ["moments", "arrows", "prints"] as const) expect(slowly[what]).toEqual(timeline[what]);
    expect(slowly.lanes.map(({ spans, marks, end }) => ({ spans, marks, end }))).toEqual(timeline.lanes.map(({ spans, marks, end }) => ({ spans, marks, end })));
    for (const { index } of timeline.moments) expect(slowly.stateAt(index)).toEqual(timeline.stateAt(index));
  });

  test("says by name what is waited for", async () => {
    const { timeline } = await runSample(`import asyncio


async def meet(barrier, gate, event):
    await barrier.wait()
    async with gate:
        await event.wait()


async def main():
    barrier, gate, event = asyncio.Barrier(2), asyncio.Semaphore(1), asyncio.Event()
    tasks = [asyncio.create_task(meet(barrier, gate, event), name=name) for name in "ab"]
    await asyncio.wait(tasks, timeout=1)
    asyncio.get_running_loop().call_later(0.5, event.set)
    condition = asyncio.Condition()
    async with condition:
        try:
            async with asyncio.timeout(0.25):
                await condition.wait()
        except TimeoutError:
            print("late")
    await asyncio.shield(tasks[0])
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(1, "x"))


asyncio.run(main())
`);
    expect(sentencesOf(timeline).filter((sentence) => / waits | sleeps | cancels |calls/.test(sentence))).toEqual([
      "0 s: Task-1 waits for 2 futures in asyncio.wait() until 1 s (line 13).",
      "0 s: Task a waits for the others at a barrier (line 5).",
      "0 s: Task b waits for an event to be set (line 7).",
      "0 s: Task a waits for a place in a semaphore (line 6).",
      "1 s: Task-1 waits for a condition to be notified (line 19).",
      "1.25 s: The timeout cancels Task-1.",
      "1.25 s: Task-1 waits for task a (line 22).",
      "1.5 s: The loop calls set().",
      "1.5 s: Task-1 waits for the task of its group (line 23).",
      "1.5 s: Task-2 sleeps until 2.5 s.",
    ]);
  });

  test("with threads tells who prints", async () => {
    const { timeline } = await runSample(`import asyncio
import time


def work():
    time.sleep(1)
    print("worked")


async def main():
    await asyncio.to_thread(work)
    print("end")


asyncio.run(main())
`);
    expect(sentencesOf(timeline).slice(2)).toEqual([
      "0 s: Task-1 begins.",
      "0 s: Task-1 starts thread asyncio_0 (line 11).",
      "0 s: Thread asyncio_0 sleeps until 1 s (line 6).",
      "0 s: Task-1 waits for thread asyncio_0 (line 11).",
      "1 s: Thread asyncio_0 goes on (line 6).",
      "1 s: Thread asyncio_0 prints “worked” (line 7).",
      "1 s: Thread asyncio_0 waits for work.",
      "1 s: Thread asyncio_0 wakes Task-1, which is ready to run.",
      "1 s: Task-1 goes on (line 11).",
      "1 s: Task-1 prints “end” (line 12).",
      "1 s: Task-1 is done.",
      "1 s: Thread asyncio_0 goes on.",
      "1 s: Thread asyncio_0 ends.",
      "1 s: The program ends.",
    ]);
  });

  test("without the loop is the program's own lane", async () => {
    const { timeline } = await runSample('print("a")\nprint("b")\n');
    expect(sentencesOf(timeline)).toEqual(["0 s: The program begins.", "0 s: The program prints “a” (line 1).", "0 s: The program prints “b” (line 2).", "0 s: The program ends."]);
    expect(timeline.lanes.map(({ task, spans }) => [task, spans.length])).toEqual([[0, 1]]);
    expect(() => timeline.stateAt(4)).toThrow(new RangeError("There is no moment 4; there are 4."));
  });

  test("of 20,000 events has its states from checkpoints as from the start", async () => {
    const { timeline } = await runSample(`import asyncio


async def work(n):
    for turn in range(40):
        await asyncio.sleep(n % 5)


async def main():
    await asyncio.gather(*(work(n) for n in range(100)))


asyncio.run(main())
`);
    expect(timeline.events.length).toBeGreaterThan(15_000);
    for (let moment = 0; moment < timeline.moments.length; moment += 997) {
      const events = timeline.moments[moment]?.events ?? 0;
      const anew = timelineOf(timeline.events.slice(0, events));
      expect(timeline.stateAt(moment)).toEqual(anew.stateAt(anew.moments.length - 1));
    }
  });
});

describe("the scale", () => {
  const moments = [0, 0, 0, 1, 3, 3].map((at) => ({ at }));

  test("gives each moment room, and more where the clock moves", () => {
    const { width, x, ticks, momentAt } = scaleOf(moments, { moment: 10, gap: 20, doubling: 8 });
    expect(moments.map((_, index) => x(index))).toEqual([0, 10, 20, 50, 88, 98]);
    expect(width).toBe(108);
    expect(ticks).toEqual([{ x: 0, to: 30, at: 0, moment: 0 }, { x: 50, to: 60, at: 1, moment: 3 }, { x: 88, to: 108, at: 3, moment: 4 }]);
    expect(x(2.5)).toBe(35);
    expect(x(6)).toBe(108);
    expect([0, 9, 10, 49, 50, 200].map(momentAt)).toEqual([0, 0, 1, 2, 3, 5]);
  });
});

test("lines are put into another numbering", () => {
  const events: LoopEvent[] = [
    { kind: "task-created", at: 0, task: 1, name: "a", coroutine: "a", by: 0, line: 3, defined: 1 },
    { kind: "suspended", at: 0, task: 1, on: { what: "turn", future: 0 }, stack: [{ name: "a", line: 2 }] },
    { kind: "print", at: 0, task: 0, stream: "stdout", text: "", line: 0 },
  ];
  expect(withLines(events, (line) => line + 10)).toEqual([
    { ...events[0], line: 13, defined: 11 },
    { ...events[1], stack: [{ name: "a", line: 12 }] },
    events[2],
  ]);
});
