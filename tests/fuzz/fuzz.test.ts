// Random programs do in the sandbox what they do under CPython: every line, every virtual time, the ending, and the order
// in which tasks are stepped. Some thousands with fixed seeds; `npm run fuzz` runs as many as you like.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Sides, compareProgram, openSides } from "./compare.ts";
import { generateProgram } from "./generate.ts";
import { minimise } from "./minimise.ts";
import type { FuzzProgram } from "./program.ts";
import { writeProgram } from "./write-program.ts";

const seeds = { from: 0, count: 2_500, inOneTest: 250 };

let sides: Sides;

beforeAll(async () => {
  sides = await openSides();
});

afterAll(() => sides.oracle.close());

for (let first = seeds.from; first < seeds.from + seeds.count; first += seeds.inOneTest) {
  test(`seeds ${first} to ${first + seeds.inOneTest - 1}`, { timeout: 240_000 }, async () => {
    const different: unknown[] = [];
    for (let seed = first; seed < first + seeds.inOneTest; seed++) {
      const verdict = await compareProgram(sides, generateProgram(seed));
      if (typeof verdict === "object") different.push({ seed, ...verdict });
    }
    expect(different).toEqual([]);
  });
}

test("a seed gives the same program every time", () => {
  expect(generateProgram(7)).toEqual(generateProgram(7));
  expect(generateProgram(7)).not.toEqual(generateProgram(8));
});

test("a failure is cut down to what it takes", async () => {
  const program = generateProgram(3);
  const hasSleep = (each: FuzzProgram): boolean => writeProgram(each).python.includes("await asyncio.sleep");
  const padded = { ...program, main: [...program.main, { do: "await", what: { is: "sleep", seconds: 1, result: null } }] } satisfies FuzzProgram;
  const smallest = await minimise(padded, async (smaller) => hasSleep(smaller));
  expect(JSON.stringify(smallest.main).match(/"do":/g)).toHaveLength(1);
  expect(hasSleep(smallest)).toBe(true);
});
