// CPython and src/python must give the same `repr` or the same error for every line of cases/*.txt, in Node and in QuickJS.
import { beforeAll, describe, expect, test } from "vitest";
import { type Case, differences, files, readCases } from "./cases.ts";
import { askPython } from "./cpython.ts";
import { evaluateInQuickJS } from "./quickjs.ts";
import { evaluate } from "./typescript.ts";

const tables = new Map(files.map((file) => [file, readCases(file)]));
const answers = new Map<Case, string>();

beforeAll(async () => {
  const all = [...tables.values()].flat();
  const told = await askPython(all.map((each) => each.python));
  all.forEach((each, i) => answers.set(each, told[i] ?? ""));
}, 120_000);

describe.each(files)("%s agrees with CPython", (file) => {
  const cases = tables.get(file) ?? [];
  const expected = (): string[] => cases.map((each) => answers.get(each) ?? "");

  // Functions of the C library round differently in Node; math.txt is for QuickJS alone.
  if (file !== "math.txt") {
    test("in Node", () => {
      expect(differences(cases, expected(), cases.map((each) => evaluate(each.typescript)))).toBe("");
    });
  }
  test("in QuickJS", async () => {
    expect(differences(cases, expected(), await evaluateInQuickJS(cases.map((each) => each.typescript)))).toBe("");
  });
});
