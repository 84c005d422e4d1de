// The still picture of a run: what it says, that nothing breaks it, and that it stays small.
import { describe, expect, test } from "vitest";
import { gzipSync } from "node:zlib";
import type { LoopEvent } from "../../src/asyncio/observer.ts";
import { svgOf, timelineOf } from "../../src/timeline/index.ts";
import { runSample } from "./run-sample.ts";

const two = `
import asyncio


async def say(name, delay):
    await asyncio.sleep(delay)
    print(name)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(say("a", 1), name="a")
        group.create_task(say("b", 2), name="b")


asyncio.run(main())
`;

const words = (svg: string): string[] => [...svg.matchAll(/<text x="(?!40)[^>]*>(.*?)<\/text>/g)].map(([, text = ""]) => text.replace(/<[^>]*>/g, ""));

describe("the picture of a run", () => {
  test("tells it from top to bottom, and names its lanes and times", async () => {
    const { timeline } = await runSample(two);
    const svg = svgOf(timeline, { title: "Two tasks" });
    expect(words(svg)).toEqual([
      "the program makes Task-1 · line 16",
      "Task-1 makes a · line 12",
      "Task-1 makes b · line 13",
      "Task-1 waits: task group · line 11",
      "a sleeps until 1 s · line 6",
      "b sleeps until 2 s · line 6",
      "time is up for a",
      "a prints “a” · line 7",
      "a is done · line 7",
      "time is up for b",
      "b prints “b” · line 7",
      "b is done · line 7",
      "b wakes Task-1",
      "Task-1 is done · line 11",
    ]);
    expect([...svg.matchAll(/<text transform[^>]*>(.*?)<\/text>/g)].map(([, name]) => name)).toEqual(["program", "Task-1 main()", "a", "b"]);
    expect([...svg.matchAll(/<text x="40"[^>]*>(.*?)<\/text>/g)].map(([, time]) => time)).toEqual(["0 s", "1 s", "2 s"]);
    expect(svg).toContain("<title>Two tasks</title><desc>3 tasks, 2 s.");
    expect(gzipSync(svg).length).toBeLessThan(1500);
  });

  test("stays small and says what it leaves out when there are many tasks", async () => {
    const { timeline } = await runSample(`
import asyncio

async def work(n):
    await asyncio.sleep(n / 100)
    print(n)

async def main():
    await asyncio.gather(*(work(n) for n in range(200)))

asyncio.run(main())
`);
    const svg = svgOf(timeline, { title: "Many" });
    expect(words(svg).at(-1)).toBe("… and 194 more tasks");
    expect(svg.length).toBeLessThan(8000);
  });

  test("shows names and output as text, whatever they are", () => {
    const evil = `</text><script>alert("1")</script>&\u0000`;
    const events: LoopEvent[] = [
      { kind: "task-created", at: 0, task: 1, name: evil, coroutine: evil, by: 0, line: 1 },
      { kind: "step", at: 0, task: 1 },
      { kind: "print", at: 0, task: 1, stream: "stdout", text: evil, line: 2 },
      { kind: "failed", at: 0, task: 1, error: evil, message: evil, line: 0 },
    ];
    const svg = svgOf(timelineOf(events, { kind: "ended" }), { title: evil });
    expect(svg).not.toContain("<script");
    expect(svg).not.toContain("\u0000");
    expect(svg.replace(/&(amp|lt|gt|quot);/g, "")).not.toContain("&");
  });

  test("of a program without tasks has its output", () => {
    const events: LoopEvent[] = [{ kind: "print", at: 0, task: 0, stream: "stdout", text: "hello\n", line: 1 }];
    expect(words(svgOf(timelineOf(events, { kind: "ended" }), { title: "Hello" }))).toEqual(["the program prints “hello” · line 1"]);
  });

  test("says of threads that it is they who print and block, and not the loop that is blocked", () => {
    const events: LoopEvent[] = [
      { kind: "blocked", at: 0, task: 0, until: 2, line: 4, thread: 1 },
      { kind: "print", at: 2, task: 0, stream: "stdout", text: "hello\n", line: 5, thread: 1 },
      { kind: "blocked", at: 2, task: 0, until: 3, line: 9 },
    ];
    expect(words(svgOf(timelineOf(events, { kind: "ended" }), { title: "Threads" }))).toEqual([
      "thread 1 blocks for 2 s · line 4",
      "thread 1 prints “hello” · line 5",
      "the program blocks for 1 s · line 9",
    ]);
  });
});
