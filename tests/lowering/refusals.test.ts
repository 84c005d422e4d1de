// What lowering does with texts that are no programs: too deep, too strange, or not text at all.
import { describe, expect, test } from "vitest";
import { lower } from "../../src/lowering/index.ts";

describe("code nested too deeply", () => {
  const nested: Record<string, (depth: number) => string> = {
    parentheses: (depth) => `x = ${"(".repeat(depth)}1${")".repeat(depth)};`,
    arrays: (depth) => `x = ${"[1, ".repeat(depth)}${"]".repeat(depth)};`,
    blocks: (depth) => "{".repeat(depth) + "}".repeat(depth),
    calls: (depth) => `${"f(".repeat(depth)}${")".repeat(depth)};`,
    "arrow functions": (depth) => `x = ${"a => ".repeat(depth)}1;`,
    templates: (depth) => `x = ${"`${".repeat(depth)}1${"}`".repeat(depth)};`,
    operators: (depth) => `x = ${"!".repeat(depth)}1;`,
    conditions: (depth) => `x = ${"a ? 1 : ".repeat(depth)}2;`,
    "else if": (depth) => `${"if (a) b; else ".repeat(depth)}c;`,
    types: (depth) => `let x: ${"[".repeat(depth)}${"]".repeat(depth)};`,
  };

  for (const [what, make] of Object.entries(nested)) {
    test(`${what}: 150 levels are lowered, 250 are refused`, () => {
      expect(lower(make(150)).problems).toEqual([]);
      expect(lower(make(250))).toEqual({ code: "", problems: [expect.objectContaining({ message: "The code is nested too deeply." })] });
    });
    test(`${what}: 20,000 levels are refused`, () => {
      expect(lower(make(20_000))).toEqual({ code: "", problems: [expect.objectContaining({ message: "The code is nested too deeply." })] });
    });
  }

  test("long chains are not deep", () => {
    for (const chain of [`x = ${"1 + ".repeat(500)}1;`, `x${".y".repeat(500)};`, `f${"()".repeat(500)};`, "f();\n".repeat(5000)]) {
      expect(lower(chain).problems).toEqual([]);
    }
  });
});

describe("noise", () => {
  const noise = ["}".repeat(5000), "<".repeat(5000), "async ".repeat(3000), "\\u0061\u0000\ud800", "class A {".repeat(100), "let x: {".repeat(100), "`${".repeat(3000), "x = /y", "catch (e: unknown) {".repeat(500)];

  for (const text of noise) {
    test(`${JSON.stringify(text.slice(0, 20))} is refused`, () => {
      expect(lower(text)).toEqual({ code: "", problems: [expect.anything()] });
    });
  }

  test("nothing is a program", () => {
    expect(lower("")).toEqual({ code: '"use strict"; ', problems: [] });
    expect(lower("// a note").problems).toEqual([]);
  });
});
