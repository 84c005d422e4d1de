// Texts that are no Python: the porter names the line that CPython names, in CPython's words. syntax-errors.txt holds the
// texts, `===` between them.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { port } from "../../src/porter/index.ts";
import { useOracle } from "../support/oracle.ts";

const programs = readFileSync(new URL("syntax-errors.txt", import.meta.url), "utf8").split("===\n");
const oracle = useOracle();

test("the porter refuses what CPython refuses, at the same line, with the same sentence", async () => {
  const asked = await oracle().run(`import json
for text in json.loads(${JSON.stringify(JSON.stringify(programs))}):
    try:
        compile(text, "example.py", "exec")
        print("no error")
    except SyntaxError as error:
        print(error.lineno, error.msg)
`);
  const expected = asked.written.map(({ text }) => text).join("").trimEnd().split("\n");
  const found = programs.map((text) => {
    const [problem] = port(text).problems;
    return problem ? `${problem.line} ${problem.message}` : "no error";
  });
  expect(found.map((message, index) => `${message}\n${programs[index]}`)).toEqual(expected.map((message, index) => `${message}\n${programs[index]}`));
});

test("a text that is refused has no port", () => {
  for (const text of programs) expect(port(text)).toMatchObject({ code: "", lineMap: [] });
});
