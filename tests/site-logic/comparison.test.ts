// How much of two runs a comparison draws.
import { expect, test } from "vitest";
import type { LoopEvent } from "../../src/asyncio/observer.ts";
import { compared } from "../../src/site/timeline/comparison.ts";
import { timelineOf } from "../../src/timeline/index.ts";

function run(tasks: number) {
  const all = Array.from({ length: tasks }, (_, index) => index + 1);
  const events: LoopEvent[] = [
    ...all.map((task): LoopEvent => ({ kind: "task-created", at: 0, task, name: `t${task}`, coroutine: "f", by: 0, line: 1 })),
    ...all.flatMap((task): LoopEvent[] => [{ kind: "step", at: 0, task }, { kind: "done", at: 0, task, result: "None" }]),
  ];
  return { timeline: timelineOf(events, { kind: "ended" }), caption: `${tasks}`, name: `${tasks} tasks` };
}

test("a large run has more lanes in the same height, with less to read in each", () => {
  const { runs } = compared(run(12), run(40), 800, 400);
  expect(runs.map(({ more }) => more)).toEqual([0, 10]);
  const [few, many] = runs.map(({ shapes }) => shapes.filter(({ attributes }) => /^lane/.test(String(attributes["class"]))).map(({ attributes }) => attributes["class"]));
  expect(few).toEqual(Array.from({ length: 12 }, () => "lane"));
  expect(many).toEqual(Array.from({ length: 30 }, () => "lane dense"));
  expect(Math.abs((runs[0]?.height ?? 0) - (runs[1]?.height ?? 0))).toBeLessThan(32);
});
