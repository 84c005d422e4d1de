// Two runs on one axis: the same time is at the same place, and what is different is said.
import { expect, test } from "vitest";
import { compareRuns } from "../../src/timeline/index.ts";
import { runSample } from "./run-sample.ts";

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
  const { scales, differences } = compareRuns(first, second, { moment: 10, gap: 20, doubling: 10 });
  expect(differences).toEqual([
    "The first run takes 3 s, the second 2 s: 1 s less.",
    "They print the same in another order.",
    "In the first run at most one task waits at a time, in the second 2 tasks wait at once.",
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

test("a run and itself", async () => {
  const { timeline } = await runSample(program('await say("a", 1)'));
  expect(compareRuns(timeline, timeline, { moment: 10, gap: 20, doubling: 10 }).differences).toEqual([]);
});
