// The picture of a run: which lanes, what stands on them, what is left out where it could not be seen.
import { describe, expect, test } from "vitest";
import type { LoopEvent } from "../../src/asyncio/observer.ts";
import { lanesSummary } from "../../src/site/timeline/lanes-summary.ts";
import { laneRoom, type PictureWindow } from "../../src/site/timeline/picture-geometry.ts";
import { picture, pictureHeight, shownLanes } from "../../src/site/timeline/picture.ts";
import { laneScale } from "../../src/site/timeline/scale.ts";
import type { Shape } from "../../src/site/timeline/shape.ts";
import { sentencesOf, timelineOf, type Timeline } from "../../src/timeline/index.ts";

const events: readonly LoopEvent[] = [
  { kind: "task-created", at: 0, task: 1, name: "Task-1", coroutine: "main", by: 0, line: 9 },
  { kind: "loop", at: 0, state: "running" },
  { kind: "step", at: 0, task: 1 },
  { kind: "task-created", at: 0, task: 2, name: "<b>", coroutine: "main.<locals>.work", by: 1, line: 6 },
  { kind: "suspended", at: 0, task: 1, on: { what: "task", future: 2, task: 2 }, stack: [{ name: "main", line: 7 }] },
  { kind: "step", at: 0, task: 2 },
  { kind: "print", at: 0, task: 2, stream: "stdout", text: "a & b\n", line: 2 },
  { kind: "timer-set", at: 0, timer: 1, when: 1, name: "_set_result_unless_cancelled", by: 2 },
  { kind: "suspended", at: 0, task: 2, on: { what: "timer", future: 3, until: 1 }, stack: [{ name: "work", line: 3 }] },
  { kind: "woken", at: 1, task: 2, by: 0 },
  { kind: "step", at: 1, task: 2 },
  { kind: "failed", at: 1, task: 2, error: "ValueError", message: "no", line: 0 },
  { kind: "woken", at: 1, task: 1, by: 2 },
  { kind: "step", at: 1, task: 1, throws: "ValueError" },
  { kind: "failed", at: 1, task: 1, error: "ValueError", message: "no", line: 0 },
  { kind: "task-created", at: 1, task: 3, name: "Task-3", coroutine: "BaseEventLoop.shutdown_asyncgens", by: 0, line: 9 },
];

const width = 800;
const whole: PictureWindow = { left: 0, right: width, seen: 0, first: 0, last: 1 };

function shapesOf(timeline: Timeline, window = whole): Shape[] {
  const lanes = shownLanes(timeline);
  return flat(picture(timeline, { lanes, room: laneRoom(lanes.length), scale: laneScale(timeline.moments), width, window }));
}

function flat(shapes: readonly Shape[]): Shape[] {
  return shapes.flatMap((shape) => [shape, ...flat(shape.children ?? [])]);
}

const classes = (shapes: readonly Shape[], name: string): Shape[] => shapes.filter(({ attributes }) => String(attributes["class"]).split(" ").includes(name));
const texts = (shapes: readonly Shape[]): (string | undefined)[] => shapes.filter(({ tag }) => tag === "text").map(({ text }) => text);

describe("the whole picture", () => {
  const timeline = timelineOf(events, { kind: "raised", type: "ValueError", message: "no" });
  const shapes = shapesOf(timeline);

  test("has a lane for each task of the program, and none for asyncio's own", () => {
    expect(shownLanes(timeline).map(({ task }) => task)).toEqual([1, 2]);
    expect(classes(shapes, "lane")).toHaveLength(2);
    expect(pictureHeight(2, laneRoom(2))).toBeGreaterThan(pictureHeight(1, laneRoom(1)));
  });

  test("names tasks as the program does, and says what they wait for and how they end", () => {
    expect(texts(shapes)).toEqual(expect.arrayContaining(["0 s", "1 s", "Task-1 main()", "<b> work()", "sleeps until 1 s", "waits: <b>", "ValueError"]));
  });

  test("has the lane of a thread below that of the task that started it, with what the thread prints", () => {
    const started: LoopEvent = { kind: "thread-started", at: 0, thread: 2, name: "asyncio_0", by: 1, line: 4 };
    const waits: LoopEvent = { kind: "thread-waits", at: 0, thread: 2, on: { what: "lock", future: 0 }, line: 5 };
    const prints: LoopEvent = { kind: "print", at: 0.5, task: 0, stream: "stdout", text: "read\n", line: 6, thread: 2 };
    const withThread = timelineOf([...events.slice(0, 9), started, waits, { kind: "thread-goes-on", at: 0.5, thread: 2, line: 5 }, prints, { kind: "thread-ended", at: 0.5, thread: 2 }], { kind: "ended" });
    const lanes = shownLanes(withThread);
    expect(lanes.map(({ task, thread }) => [task, thread])).toEqual([[1, 0], [0, 2], [2, 0]]);
    const shapesWithThread = shapesOf(withThread, { ...whole, last: 2 });
    expect(texts(shapesWithThread)).toEqual(expect.arrayContaining(["asyncio_0", "waits: lock"]));
    expect(classes(shapesWithThread, "print")).toHaveLength(classes(shapes, "print").length + 1);
    expect(lanesSummary(withThread, lanes)).toContain("Lanes of 2 tasks and 1 thread, 0 s to 0.5 s.");
    expect(lanesSummary(withThread, lanes)).toContain("asyncio_0: 0 s to 0.5 s, done.");
  });

  test("marks computing, says so above it, and tells how much it was", () => {
    const computing = shapesOf(timelineOf([...events.slice(0, 6), { kind: "computed", at: 0, task: 2, work: 12_000_000 }, ...events.slice(6)], { kind: "ended" }));
    expect(classes(computing, "computes").map(({ children }) => children?.[0]?.text)).toEqual(["about 12 million calls and loop jumps"]);
    expect(texts(computing)).toContain("computes");
    expect(classes(computing, "blocking")).toHaveLength(1);
    expect(classes(shapes, "computes")).toEqual([]);
  });

  test("marks prints, failures, and where an exception is raised", () => {
    expect(classes(shapes, "print").map(({ children }) => children?.[0]?.text)).toEqual(["a & b"]);
    expect(classes(shapes, "end").map(({ attributes }) => attributes["class"])).toEqual(["end failed", "end failed"]);
    expect(classes(shapes, "throws")).toHaveLength(1);
  });

  test("says above the marks what is printed and what is raised", () => {
    expect(classes(shapes, "said").map(({ text }) => text)).toEqual(["ValueError", "a & b"]);
    expect(classes(shapes, "raised").map(({ text }) => text)).toEqual(["ValueError"]);
  });

  test("has arrows from who makes and who wakes, but none from a timer", () => {
    expect(classes(shapes, "creates")).toHaveLength(1);
    expect(classes(shapes, "wakes")).toHaveLength(1);
  });

  test("has no arrow from a timer where the program's own lines have a lane, either", () => {
    const printed: LoopEvent = { kind: "print", at: 0, task: 0, stream: "stdout", text: "begin\n", line: 9 };
    const due: LoopEvent = { kind: "callback", at: 1, name: "_set_result_unless_cancelled", timer: 1 };
    const told = timelineOf([printed, ...events.slice(0, 9), due, ...events.slice(9)], { kind: "ended" });
    const drawn = shapesOf(told, { ...whole, last: 2 });
    expect(shownLanes(told).map(({ task }) => task)).toEqual([0, 1, 2]);
    expect(classes(drawn, "creates")).toHaveLength(2);
    expect(classes(drawn, "wakes")).toHaveLength(1);
  });

  test("is told in words", () => {
    expect(lanesSummary(timeline, shownLanes(timeline))).toBe("Lanes of 2 tasks, 0 s to 1 s. Task-1 main(): 0 s to 1 s, failed. <b> work(): 0 s to 1 s, failed.");
  });
});

describe("a picture that may get less room", () => {
  const timeline = timelineOf(events, { kind: "ended" });
  const narrowly = flat(picture(timeline, { lanes: shownLanes(timeline), room: laneRoom(2), scale: laneScale(timeline.moments), width, narrow: 150, window: whole }));
  const endings = (name: string) => classes(classes(narrowly, "ending"), name).map(({ attributes, text }) => [text, attributes["text-anchor"] ?? "start"]);

  test("says above a lane how it ended where there is no room beside its end, and stays as it was where there is", () => {
    expect(endings("narrow")).toContainEqual(["ValueError", "end"]);
    expect(classes(narrowly, "narrow").length).toBeGreaterThan(0);
    const wide = narrowly.filter(({ attributes }) => !String(attributes["class"]).split(" ").includes("narrow"));
    expect(texts(wide)).toEqual(texts(shapesOf(timeline)));
  });
});

describe("words above a lane", () => {
  const printing = (...texts: string[]) => timelineOf([...events.slice(0, 6), ...texts.map((text): LoopEvent => ({ kind: "print", at: 0, task: 2, stream: "stdout", text, line: 2 })), ...events.slice(7)], { kind: "ended" });
  const said = (timeline: Timeline) => classes(shapesOf(timeline), "said").filter(({ attributes }) => attributes["class"] === "said");

  test("are the first line of what is printed, cut where it is long", () => {
    expect(said(printing("one\ntwo\n")).map(({ text }) => text)).toEqual(["one"]);
    expect(said(printing(`${"long ".repeat(20)}\n`)).map(({ text }) => text)).toEqual([`${"long ".repeat(20).slice(0, 39)}…`]);
    expect(said(printing("\n"))).toEqual([]);
  });

  test("name a callback of the program, in a lane that says so", () => {
    const called: LoopEvent[] = [{ kind: "callback", at: 0, name: "ring", handle: 1 }, { kind: "print", at: 0, task: 0, stream: "stdout", text: "ring\n", line: 4 }];
    const timeline = timelineOf([...events.slice(0, 5), ...called, ...events.slice(5)], { kind: "ended" });
    const shown = shapesOf(timeline, { ...whole, last: 2 });
    expect(texts(shown)).toEqual(expect.arrayContaining(["the program, callbacks", "ring()"]));
    expect(sentencesOf(timeline)).toEqual(expect.arrayContaining(["0 s: The loop calls ring().", "0 s: The callback ring() prints “ring” (line 4)."]));
  });

  test("never run into each other, nor out of the picture", () => {
    const shown = said(printing(...Array.from({ length: 40 }, (_, index) => `line ${index}\n`)));
    const ends = shown.map(({ text = "", attributes }) => [(parseFloat(String(attributes["x"])) / 100) * width, text.length * 6] as const).map(([x, long]) => [x, x + long]);
    expect(shown.length).toBeGreaterThan(3);
    for (const [index, [, end = 0]] of ends.entries()) expect(end).toBeLessThanOrEqual(ends[index + 1]?.[0] ?? width);
  });
});

describe("a picture of very many lanes", () => {
  const tasks = 200;
  const all = (of: (task: number) => LoopEvent[]): LoopEvent[] => Array.from({ length: tasks }, (_, index) => of(index + 2)).flat();
  const crawl: readonly LoopEvent[] = [
    ...events.slice(0, 3),
    ...all((task) => [{ kind: "task-created", at: 0, task, name: `page-${task}`, coroutine: "fetch", by: 1, line: 6 }]),
    ...all((task) => [{ kind: "step", at: 0, task }, { kind: "suspended", at: 0, task, on: { what: "timer", future: task, until: 1 }, stack: [{ name: "fetch", line: 3 }] }]),
    ...all((task) => [{ kind: "woken", at: 1, task, by: 0 }, { kind: "step", at: 1, task }, task === 9 ? { kind: "failed", at: 1, task, error: "ValueError", message: "no", line: 0 } : { kind: "done", at: 1, task, result: "None" }]),
  ];
  const timeline = timelineOf(crawl);
  const shapes = shapesOf(timeline, { ...whole, last: tasks });

  test("has room for far more of them than one of a few", () => {
    expect(pictureHeight(tasks, laneRoom(tasks))).toBeLessThan(pictureHeight(tasks, laneRoom(2)) / 2);
    expect(classes(shapes, "dense")).toHaveLength(tasks + 1);
  });

  test("names each lane once, in the row of its bar, and says which did not end well", () => {
    const names = classes(shapes, "name").map(({ text }) => text);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(["page-2 fetch()", "page-201 fetch()"]));
    expect(classes(shapes, "why")).toEqual([]);
    expect(classes(shapes, "ending").map(({ text }) => text)).toEqual(["ValueError"]);
  });
});

describe("a part of the picture", () => {
  test("has the lanes and the stretch that it is for", () => {
    const shapes = shapesOf(timelineOf(events), { ...whole, last: 0, right: 100 });
    expect(classes(shapes, "lane")).toHaveLength(1);
    expect(texts(shapes)).not.toContain("ValueError");
  });

  test("of very many moments has no more than can be told apart", () => {
    const many: LoopEvent[] = [...events.slice(0, 3)];
    for (let turn = 0; turn < 20_000; turn++) {
      many.push({ kind: "suspended", at: 0, task: 1, on: { what: "turn", future: 0 }, stack: [{ name: "main", line: 3 }] }, { kind: "step", at: 0, task: 1 });
    }
    const shapes = shapesOf(timelineOf(many), { ...whole, last: 0 });
    expect(shapes.length).toBeLessThan(2 * width + 50);
  });
});
