// One program of each kind, and what is said of it for each expectation: "" where it is met.
import { beforeAll, describe, expect, test } from "vitest";
import { type JudgedRun, isSolved, judge, parseExpectations } from "../../src/exercises/index.ts";
import { runSample } from "../timeline/run-sample.ts";

const programs = {
  inARow: `import asyncio

async def bake(name, seconds):
    print(name, "in")
    await asyncio.sleep(seconds)
    print(name, "out")

async def main():
    await bake("bread", 3)
    await bake("rolls", 2)  # no gather

asyncio.run(main())
`,
  atOnce: `import asyncio

async def bake(name, seconds):
    print(name, "in")
    await asyncio.sleep(seconds)
    print(name, "out")

async def main():
    await asyncio.gather(bake("bread", 3), bake("rolls", 2))
    print("gather")

asyncio.run(main())
`,
  blocking: `import asyncio
import time

async def ring():
    await asyncio.sleep(1)
    print("ring")

async def main():
    bell = asyncio.create_task(ring())
    await asyncio.sleep(0)
    time.sleep(2)
    late = asyncio.create_task(ring())
    asyncio.sleep(1)
    await bell

asyncio.run(main())
`,
  failing: `import asyncio

async def main():
    raise asyncio.QueueEmpty("no dough")

asyncio.run(main())
`,
  waiting: `import asyncio

async def main():
    await asyncio.Event().wait()

asyncio.run(main())
`,
};

const runs = new Map<string, JudgedRun>();

beforeAll(async () => {
  for (const [name, program] of Object.entries(programs)) {
    const { timeline } = await runSample(program);
    runs.set(name, { timeline, source: program.split("\n") });
  }
});

function found(program: keyof typeof programs, text: string): string[] {
  const { expectations, faults } = parseExpectations(text);
  expect(faults).toEqual([]);
  const run = runs.get(program);
  if (run === undefined) throw new Error(`${program} has not run.`);
  return judge(expectations, run).map((verdict) => verdict.found);
}

/** [program, expectation, what is found]. */
const cases: readonly (readonly [keyof typeof programs, string, string])[] = [
  ["inARow", "prints\n  bread in\n  bread out\n  rolls in\n  rolls out", ""],
  ["inARow", "prints\n  bread in\n  rolls in", "Line 2 of the output should be “rolls in”, and is “bread out” (at 3 s, line 6)."],
  ["inARow", "prints\n  bread in", "After the last of them it also printed “bread out” (at 3 s, line 6)."],
  ["inARow", "prints\n  bread in\n  bread out\n  rolls in\n  rolls out\n  closed", "After 4 lines it printed nothing more; “closed” should come."],
  ["inARow", "prints in any order\n  rolls in\n  rolls out\n  bread in\n  bread out", ""],
  ["inARow", "prints in any order\n  rolls in\n  bread in", "It also printed “bread out” (at 3 s, line 6)."],
  ["atOnce", "prints in any order\n  rolls in\n  rolls out\n  bread in\n  bread out\n  gather\n  a\n  b", "It did not print “a”, nor 1 more."],
  ["inARow", 'prints "rolls *"', ""],
  ["inARow", 'prints "* in" 2 times', ""],
  ["inARow", 'prints "* in" at most 1 time', "It was printed 2 times; one too many is “rolls in” (at 3 s, line 4)."],
  ["inARow", 'prints "* in" at least 3 times', "Such a line was printed 2 times."],
  ["inARow", 'prints "cake"', "No such line was printed."],
  ["inARow", 'never prints "bread o*"', "It printed “bread out” (at 3 s, line 6)."],
  ["inARow", 'prints "bread out" before "rolls in"', ""],
  ["atOnce", 'prints "bread out" before "rolls in"', "It printed “rolls in” (at 0 s, line 4), and after it “bread out” (at 3 s, line 6)."],
  ["atOnce", 'prints "* in" before "* out"', ""],
  ["atOnce", 'prints "cake" before "rolls in"', "“cake” was not printed."],
  ["inARow", 'prints "rolls out" at 5 s', ""],
  ["inARow", 'prints "rolls out" by 3 s', "It printed “rolls out” (at 5 s, line 6)."],
  ["inARow", 'prints "* in" not before 3 s', "It printed “bread in” (at 0 s, line 4)."],
  ["inARow", "takes 5 s", ""],
  ["inARow", "takes at least 4.5 s", ""],
  [
    "inARow",
    "takes at most 3 s",
    "It took 5 s. Task-1 awaits bake() 2 times, one after the other (lines 9 and 10): 5 s in all, and nothing else runs. If none needs what another one did, await them together with asyncio.gather(): that takes as long as the longest, 3 s.",
  ],
  ["atOnce", 'at most 2 at once from "* in" to "* out"', ""],
  ["atOnce", 'at most 1 at once from "* in" to "* out"', "With “rolls in” (at 0 s, line 4), 2 are under way."],
  ["inARow", '2 at once from "* in" to "* out"', "There were never more than 1."],
  ["atOnce", "makes 2 tasks of bake", ""],
  ["inARow", "makes at least 2 tasks", "It made none."],
  ["atOnce", "makes at most 1 task", "It made 2, the last at line 9."],
  ["blocking", "cancels 1 task", ""],
  ["atOnce", "cancels 1 task", "None was cancelled."],
  ["atOnce", "does not block the loop", ""],
  ["blocking", "does not block the loop", "Task-1 blocks the loop for 2 s at line 11. Nothing else can run meanwhile: Task-2 has to wait. Await asyncio.sleep() instead, or call what blocks with asyncio.to_thread()."],
  ["atOnce", "loses no task", ""],
  ["atOnce", "awaits every coroutine", ""],
  ["atOnce", "does not wait in a row", ""],
  ["atOnce", "uses asyncio.gather", ""],
  ["inARow", "uses gather", "It does not."],
  ["atOnce", "does not use asyncio . gather".replaceAll(" . ", "."), "Line 9 uses it."],
];

describe("an expectation of a run", () => {
  for (const [program, expectation, what] of cases) {
    test(`${program}: ${expectation.replaceAll("\n", " / ")}${what === "" ? "" : ": not met"}`, () => {
      expect(found(program, expectation)).toEqual(["", what]);
    });
  }

  test("a program must end without an exception, unless one is expected", () => {
    expect(found("failing", 'never prints "x"')[0]).toBe("It ended with asyncio.queues.QueueEmpty: no dough.");
    expect(found("failing", "raises asyncio.QueueEmpty")).toEqual([""]);
    expect(found("failing", "raises ValueError")).toEqual(["It ended with asyncio.queues.QueueEmpty: no dough."]);
    expect(found("atOnce", "raises ValueError")).toEqual(["It ended without an exception."]);
    expect(found("waiting", 'never prints "x"')[0]).toMatch(/^Task-1 waits for ever for an event to be set \(line 4\)/);
  });

  test("is told with its requirement and the moment that shows a miss", () => {
    const run = runs.get("atOnce");
    if (run === undefined) throw new Error("It has not run.");
    const { expectations } = parseExpectations('prints "* in" 2 times\nat most 1 at once from "* in" to "* out"\ntakes at most 3 s');
    const verdicts = judge(expectations, run);
    expect(verdicts.map(({ requirement }) => requirement)).toEqual([
      "The program ends without an exception.",
      "It prints “* in” 2 times.",
      "From “* in” to “* out”, at most 1 is under way at once.",
      "It takes at most 3 s.",
    ]);
    expect(run.timeline.moments[verdicts[2]?.moment ?? 0]?.event).toMatchObject({ kind: "print", text: "rolls in\n" });
    expect(isSolved(verdicts)).toBe(false);
    expect(isSolved(verdicts.filter(({ met }) => met))).toBe(true);
  });
});

test("an author is told which line is no expectation", () => {
  expect(parseExpectations("takes 3 s\ntake 3 s\n\nprints\ntakes long").faults).toEqual([
    { line: 2, message: "`take 3 s` is no expectation: the authors’ page lists what may stand here" },
    { line: 4, message: "no output follows: indent its lines by two spaces" },
    { line: 5, message: "`takes long` is no expectation: the authors’ page lists what may stand here" },
  ]);
  expect(parseExpectations("\n").faults).toEqual([{ line: 1, message: "nothing is expected: say what the program must do" }]);
});

test("output that is expected keeps its blank lines and its indentation", () => {
  expect(parseExpectations("prints\n  a\n\n    b\n\ntakes 1 s").expectations).toEqual([
    { kind: "output", lines: ["a", "", "  b"], inOrder: true },
    { kind: "duration", length: { least: 1, most: 1 } },
  ]);
});
