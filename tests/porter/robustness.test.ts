// Whatever the text, the porter answers: a port or problems, soon, the same each time.
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { port } from "../../src/porter/index.ts";

const root = new URL("samples/", import.meta.url);
const programs = readdirSync(root).map((sample) => readFileSync(new URL(`${sample}/program.py`, root), "utf8"));

/** Numbers that look random and are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

function answers(text: string): void {
  const { code, problems, lineMap } = port(text);
  if (problems.length > 0) {
    expect(code).toBe("");
    expect(problems[0]!.line).toBeGreaterThan(0);
    expect(problems[0]!.column).toBeGreaterThan(0);
  } else expect(lineMap).toHaveLength(code.split("\n").length);
}

describe("no text makes the porter throw", () => {
  test("programs cut short anywhere", () => {
    for (const program of programs) for (let at = 0; at < program.length; at += 97) answers(program.slice(0, at));
  }, 120_000);

  test("programs with characters changed, dropped and doubled", () => {
    const random = numbers(7);
    const pieces = ["(", ")", ":", "\n", "    ", "'", '"', "{", "}", "await ", "def ", "=", ",", "*", "\\", "#", "\t", "f'", "lambda ", "class ", "é", "\u0000"];
    for (let i = 0; i < 400; i++) {
      let text = programs[Math.floor(random.next().value * programs.length)]!;
      for (let change = 0; change < 3; change++) {
        const at = Math.floor(random.next().value * text.length);
        const piece = pieces[Math.floor(random.next().value * pieces.length)]!;
        text = text.slice(0, at) + piece + text.slice(at + Math.floor(random.next().value * 3));
      }
      answers(text);
    }
  }, 120_000);

  test("lines of one program in another's order", () => {
    const random = numbers(11);
    for (let i = 0; i < 150; i++) {
      const lines = programs[Math.floor(random.next().value * programs.length)]!.split("\n");
      answers(Array.from({ length: 20 }, () => lines[Math.floor(random.next().value * lines.length)]!).join("\n"));
    }
  }, 120_000);

  test.each([
    ["nested parentheses", `x = ${"(".repeat(5000)}1${")".repeat(5000)}`],
    ["nested lists", `x = ${"[".repeat(150)}1${"]".repeat(150)}`],
    ["a long sum", `x = ${"1 + ".repeat(20_000)}1`],
    ["many nots", `x = ${"not ".repeat(20_000)}1`],
    ["nested blocks", Array.from({ length: 150 }, (_, i) => `${" ".repeat(i)}if x:\n`).join("")],
    ["nested functions", Array.from({ length: 40 }, (_, i) => `${" ".repeat(i)}def f():\n`).join("") + " ".repeat(40) + "pass"],
    ["nested try", Array.from({ length: 18 }, (_, i) => `${" ".repeat(i)}try:\n`).join("") + " ".repeat(18) + "x = 1\n" + Array.from({ length: 18 }, (_, i) => `${" ".repeat(17 - i)}finally:\n${" ".repeat(18 - i)}y = 1\n`).join("")],
    ["nested f-strings", `${"f'{".repeat(60)}1${"}'".repeat(60)}`],
    ["one name in many loops", "for i in range(3):\n    print(i)\n".repeat(300)],
    ["a value that holds itself", "x = []\nx.append(x)\nprint(x)\n"],
    ["a tuple that grows", "x = ()\nwhile True:\n    x = (x, 1)\n"],
    ["a function that gives itself", "def f():\n    return f\nf()()()\n"],
    ["an empty text", ""],
    ["blank lines", "\n\n\n"],
    ["a comment", "# only this"],
  ])("%s", (_, text) => {
    const start = performance.now();
    answers(text);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

test("a text has one port", () => {
  for (const program of programs) expect(port(program)).toEqual(port(program));
});

test("a hundred lines are ported in less than 50 ms", () => {
  const program = programs.join("\n").split("\n").length > 100 ? programs.find((each) => each.split("\n").length >= 100)! : programs[0]!;
  const lines = program.split("\n").length;
  port(program);
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    port(program);
    return performance.now() - start;
  });
  expect((Math.min(...times) * 100) / lines).toBeLessThan(50);
});
