// Two runs on one axis: the same time is at the same place, and what is different is said.
import { expect, test } from "vitest";
import { compareRuns, scaleOf, type Placed, type Scale } from "../../src/timeline/index.ts";
import { runSample } from "./run-sample.ts";

const axis = (moments: readonly Placed[]): Scale => scaleOf(moments, { moment: 10, gap: 20, doubling: 10 });

const program = (main: string): string => `import asyncio


async def say(name, delay):
    await asyncio.sleep(delay)
    print(name)


async def main():
    ${main}


asyncio.run(main())
`;

test("sequential and concurrent", async () => {
  const { timeline: first } = await runSample(program('await say("a", 2); await say("b", 1)'));
  const { timeline: second } = await runSample(program('await asyncio.gather(say("a", 2), say("b", 1))'));
  const { scales, differences } = compareRuns(first, second, axis);
  expect(differences).toEqual([
    "The first run takes 3 s, the second 2 s: 1 s less.",
    "They print the same lines in another order.",
    "In the first run one task waits at a time, in the second up to 2 tasks wait at once.",
  ]);
  expect(scales[0].ticks.map(({ at }) => at)).toEqual([0, 1, 2, 3]);
  const [x, y] = [first, second].map((run, index) => scales[index === 0 ? 0 : 1].x(run.moments.findIndex(({ at }) => at === 2)));
  expect(x).toBe(y);
  for (const [index, run] of [first, second].entries()) {
    const scale = scales[index === 0 ? 0 : 1];
    const places = run.moments.map((moment) => scale.x(moment.index));
    expect(places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0))).toBe(true);
    expect(places.map((place) => scale.momentAt(place))).toEqual(run.moments.map((moment) => moment.index));
    expect(scale.x(run.moments.length)).toBeLessThanOrEqual(scale.width);
  }
});

test("the first line that is not the same is told, and one that only one of them prints", async () => {
  const { timeline: first } = await runSample("print('a'); print('b')");
  const { timeline: second } = await runSample("print('a', end=''); print(); print('c')");
  const { timeline: third } = await runSample("print('a')");
  expect(compareRuns(first, second, axis, ["the upper run", "the lower"]).differences).toEqual(["They do not print the same: line 2 is “b” in the upper run, “c” in the lower."]);
  expect(compareRuns(third, first, axis, ["the upper run", "the lower"]).differences).toEqual(["They do not print the same: line 2 is nothing in the upper run, “b” in the lower."]);
});

test("how tasks end, by the names that the runs are given", async () => {
  const failing = (start: string): string => `import asyncio


async def work(name, delay):
    await asyncio.sleep(delay)
    if name == "b":
        raise ValueError(name)


async def main():
    try:
${start}
    except* ValueError:
        pass
    await asyncio.sleep(3)


asyncio.run(main())
`;
  const gathered = await runSample(failing('        await asyncio.gather(work("a", 2), work("b", 1))'));
  const grouped = await runSample(failing('        async with asyncio.TaskGroup() as group:\n            group.create_task(work("a", 2))\n            group.create_task(work("b", 1))'));
  expect(compareRuns(gathered.timeline, grouped.timeline, axis, ["“Gather”", "“Group”"]).differences).toEqual([
    "In “Gather” 1 task fails; in “Group” 1 task fails and 1 is cancelled.",
  ]);
});

test("a run and itself", async () => {
  const { timeline } = await runSample(program('await say("a", 1)'));
  expect(compareRuns(timeline, timeline, axis).differences).toEqual([]);
});
