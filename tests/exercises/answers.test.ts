// Answers that learners would give to the exercises of the notes: of each two that are right in another way than its
// solution, and one that is not. answers.txt has them as changes of the program that is given: lines that go (-), and
// what stands in their place (+).
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readNotes } from "../../src/commands/content.ts";
import { translate } from "../../src/commands/translate.ts";
import { isSolved, judge, parseExpectations } from "../../src/exercises/index.ts";
import { runProgram } from "../../src/sandbox/node/index.ts";
import { timelineOf, withLines } from "../../src/timeline/index.ts";

interface Change {
  readonly from: string;
  readonly to: string;
}

interface Answer {
  readonly isRight: boolean;
  readonly changes: readonly Change[];
}

const answers = new Map(readFileSync(new URL("answers.txt", import.meta.url), "utf8").split(/^## /m).slice(1).map((section) => {
  const [id = "", ...rest] = section.split("\n");
  return [id, readAnswers(rest)] as const;
}));

function readAnswers(lines: readonly string[]): Answer[] {
  return lines.join("\n").split(/^(?=right$|wrong$)/m).filter((part) => part.trim() !== "").map((part) => ({
    isRight: part.startsWith("right"),
    changes: [...part.matchAll(/((?:^-.*\n?)+)((?:^\+.*\n?)+)/gm)].map(([, from = "", to = ""]) => ({ from: unmarked(from), to: unmarked(to) })),
  }));
}

function unmarked(lines: string): string {
  return lines.trimEnd().split("\n").map((line) => line.slice(1)).join("\n");
}

function changed(source: string, changes: readonly Change[]): string {
  return changes.reduce((text, { from, to }) => {
    if (text.split(from).length !== 2) throw new Error(`This is there ${text.split(from).length - 1} times, not once:\n${from}`);
    return text.replace(from, () => to);
  }, source);
}

const exercises = (await readNotes()).flatMap(({ lesson }) => lesson.exercises);

test("every exercise has two other right answers and a wrong one", () => {
  const kinds = Object.fromEntries([...answers].map(([id, given]) => [id, given.map(({ isRight }) => isRight)]));
  expect(kinds).toEqual(Object.fromEntries(exercises.map(({ given }) => [given.id, [true, true, false]])));
});

test.for(exercises.map((exercise) => [exercise.given.id, exercise] as const))("%s: right answers pass, and a wrong one is told why not", async ([id, { given, expected }]) => {
  const { expectations } = parseExpectations(expected.text);
  for (const [index, { isRight, changes }] of (answers.get(id) ?? []).entries()) {
    const python = `${given.setup}${changed(given.source, changes)}${given.driver ?? ""}`;
    const translation = translate(python, ".py", "example.py");
    if (translation.kind === "refused") throw new Error(`Answer ${index + 1}: ${translation.message}`);
    const { program, origin } = translation;
    const lineMap = origin?.lineMap ?? [];
    const source = python.split("\n");
    const { outcome, events } = await runProgram(program, { file: "example.py", python: source, lineMap });
    const verdicts = judge(expectations, { timeline: timelineOf(withLines(events, (line) => lineMap[line] ?? 0), outcome), source });
    const told = verdicts.filter(({ met }) => !met).map(({ requirement, found }) => `${requirement} ${found}`);
    if (isRight) expect(told, `answer ${index + 1}`).toEqual([]);
    else expect([isSolved(verdicts), verdicts.every(({ met, found }) => met || found !== "")], `answer ${index + 1}`).toEqual([false, true]);
  }
});
