// Every line of cases/*.txt holds a Python expression and, after a tab, the TypeScript that a port would have; a line
// without a tab reads the same in both. CPython and src/python must give the same `repr` or the same error.
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { askPython } from "./cpython.ts";
import { evaluate } from "./typescript.ts";

const folder = new URL("cases/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
const cases = files.flatMap((file) =>
  readFileSync(new URL(file, folder), "utf8")
    .split("\n")
    .map((line, i) => ({ file, line: i + 1, text: line }))
    .filter(({ text }) => text !== "" && !text.startsWith("# "))
    .map(({ text, ...where }) => {
      const [python = "", typescript = python] = text.split("\t");
      return { ...where, python, typescript };
    }),
);

let answers: string[];
beforeAll(async () => {
  answers = await askPython(cases.map((each) => each.python));
}, 120_000);

describe.each(files)("%s agrees with CPython", (file) => {
  test("on every line", () => {
    const differing = cases.flatMap((each, i) => {
      if (each.file !== file) return [];
      const ours = evaluate(each.typescript);
      return ours === answers[i] ? [] : [`${file}:${each.line}  ${each.python}\n  CPython: ${answers[i]}\n  ours:    ${ours}`];
    });
    expect(differing.join("\n")).toBe("");
  });
});
