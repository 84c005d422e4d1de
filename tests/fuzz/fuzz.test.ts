// Random programs do in the sandbox what they do under CPython: every line, every virtual time, the ending, and the order
// in which tasks are stepped. Some thousands with fixed seeds; `npm run fuzz` runs as many as you like. And synchronous
// programs of all that the language has do, ported, what they do under CPython: `npm run fuzz -- --language`.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Sides, compareProgram, comparePython, openSides } from "./compare.ts";
import { generateProgram } from "./generate.ts";
import { cutsOf } from "./language/cuts.ts";
import { generatePython } from "./language/generate.ts";
import { writePython } from "./language/program.ts";
import { minimise, minimiseBy } from "./minimise.ts";
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

test("synchronous programs, ported, with seeds 0 to 249", { timeout: 240_000 }, async () => {
  const different: unknown[] = [];
  for (let seed = 0; seed < 250; seed++) {
    const verdict = await comparePython(sides, writePython(generatePython(seed)));
    if (typeof verdict === "object") different.push({ seed, ...verdict });
  }
  expect(different).toEqual([]);
});

test("a seed gives the same program every time", () => {
  expect(writePython(generatePython(7))).toBe(writePython(generatePython(7)));
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

test("a synchronous program is cut down to a statement and the plainest of its values", async () => {
  const isMarked = (python: string): boolean => python.includes("marked(");
  const program = [...generatePython(3), { line: ["print(", { type: "int", parts: ["marked(", { type: "int", parts: ["len(", { type: "str", parts: ["'abc'"] }, ")"] }, ")"] }, ")"] }] as const;
  const smallest = await minimiseBy(program, cutsOf, async (smaller) => isMarked(writePython(smaller)));
  expect(writePython(smallest)).toBe("print(marked(0))\n");
});
