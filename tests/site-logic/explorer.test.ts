// The explorer's numbers and schedules: where marked numbers stand, what is tried, and what a program looks like then.
import { expect, test } from "vitest";
import { schedules } from "../../src/site/explorer/schedules.ts";
import { variedNumbers, withNumbers } from "../../src/site/explorer/varied-numbers.ts";
import { runProgram } from "../../src/sandbox/node/index.ts";
import { lower } from "../../src/lowering/index.ts";
import { port } from "../../src/porter/index.ts";

const python = `import asyncio

total = 0

async def count(customers, late):
    global total
    await asyncio.sleep(late)
    seen = total
    await asyncio.sleep(1)
    total = seen + customers

async def main():
    await asyncio.gather(
        count(5, 0),  # 0 … 3
        count(7, 2),  # 0 ... 2.5
    )
    print("customers:", total)

asyncio.run(main())
`;

test("a marked number is found in the Python and in the program that runs", () => {
  const ported = port(python, { file: "example.py" });
  const { code } = lower(ported.code);
  const numbers = variedNumbers(python, 0, code, ported.lineMap);
  expect(numbers.map(({ value, least, most }) => [value, least, most])).toEqual([[0, 0, 3], [2, 0, 2.5]]);
  const changed = withNumbers(python, numbers.map(({ python: place }) => ({ place, value: 0.5 })));
  expect(changed).toBe(python.replace("count(5, 0)", "count(5, 0.5)").replace("count(7, 2)", "count(7, 0.5)"));
});

test("a number that the port does not have once is told to the author", () => {
  expect(() => variedNumbers("f(1, 1)  # 1 … 2", 0, "f(1, 1);", [0, 1])).toThrow("Line 1 says `# 1 … 2`, but its port has 1 2 times: let it stand there once.");
  expect(variedNumbers("f(1)  # one to two\ng()  # 1 … 2", 0, "f(1);\ng();", [0, 1, 2])).toEqual([]);
});

test("schedules stay in their ranges, begin with what changes least, and are bounded", () => {
  const numbers = [{ value: 1, least: 0, most: 3 }, { value: 0.1, least: 0.1, most: 0.5 }];
  const all = schedules(numbers);
  const changes = all.map((values) => values.filter((value, index) => value !== numbers[index]?.value).length);
  expect(changes).toEqual(changes.toSorted((a, b) => a - b));
  expect(changes[0]).toBe(1);
  for (const values of all) for (const [index, value] of values.entries()) expect(value).toSatisfy((each: number) => each >= (numbers[index]?.least ?? 0) && each <= (numbers[index]?.most ?? 0));
  expect(new Set(all.map(String)).size).toBe(all.length);
  for (const count of [1, 2, 3, 8, 12]) {
    const many = schedules(Array.from({ length: count }, () => ({ value: 1, least: 0, most: 3 })));
    expect(many.length).toBeGreaterThan(0);
    expect(many.length).toBeLessThanOrEqual(200);
  }
  expect(schedules([])).toEqual([]);
});

test("among the schedules of a race is one that shows it", async () => {
  const ported = port(python, { file: "example.py" });
  const { code } = lower(ported.code);
  const numbers = variedNumbers(python, 0, code, ported.lineMap);
  const printed = new Set<string>();
  for (const values of schedules(numbers).slice(0, 20)) {
    const { events } = await runProgram(withNumbers(code, numbers.map(({ program: place }, index) => ({ place, value: values[index] ?? 0 }))), { file: "example.py" });
    for (const event of events) if (event.kind === "print") printed.add(event.text.trim());
  }
  expect(printed).toContain("customers: 12");
  expect([...printed].some((text) => text === "customers: 7" || text === "customers: 5")).toBe(true);
});
