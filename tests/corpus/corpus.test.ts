// Every program of the corpus: ported, it does in the sandbox what CPython was recorded to do. What cannot be ported is
// listed with its reason in refused.txt, and only that.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Verdict, isRecorded, judge, readCorpus } from "../../src/commands/corpus.ts";

const programs = await readCorpus();

/** Lines `topic/name: reason`. */
const refused = new Map(
  readFileSync(new URL("refused.txt", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => [line.slice(0, line.indexOf(": ")), line.slice(line.indexOf(": ") + 2)] as const),
);

/** Programs that are known to fail, one a line: `npm run corpus` runs them too, and says what differs. */
const open = new Set(
  readFileSync(new URL("open.txt", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#")),
);

/** What is told of a verdict: where a refusal is known, its reason has to be the one that is listed. */
function told(verdict: Verdict): string {
  switch (verdict.kind) {
    case "passed":
      return "passed";
    case "differs":
      return `differs in ${verdict.difference.what}\n  python:  ${verdict.difference.python}\n  sandbox: ${verdict.difference.sandbox}`;
    default:
      return `${verdict.kind}: ${verdict.reason}`;
  }
}

describe("the corpus", () => {
  for (const program of programs.filter(({ id }) => !open.has(id))) {
    const reason = refused.get(program.id);
    test(`${program.id} ${reason === undefined ? "does what CPython does" : "is refused"}`, async () => {
      expect(isRecorded(program), "changed since it was recorded: run `npm run corpus`").toBe(true);
      const { verdict } = await judge(program);
      expect(told(verdict)).toBe(reason === undefined ? "passed" : `refused: ${reason}`);
    });
  }

  test("refused.txt and open.txt name programs that are there", () => {
    const ids = new Set(programs.map(({ id }) => id));
    expect([...refused.keys(), ...open].filter((id) => !ids.has(id))).toEqual([]);
  });
});
