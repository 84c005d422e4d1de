// Each program of tracebacks/, ported by the porter, prints the frames that CPython prints: those of the program, with its
// lines. CPython shows the library's frames too, and marks the part of a line that failed.
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { writtenOf } from "../../src/commands/parity.ts";
import { lower } from "../../src/lowering/index.ts";
import { port } from "../../src/porter/index.ts";
import { runProgram } from "../../src/sandbox/node/index.ts";
import { useOracle } from "../support/oracle.ts";

const folder = new URL("tracebacks/", import.meta.url);
const oracle = useOracle();

/** The text with the program's frames alone, each with one line of the source. */
function framesOfProgram(text: string): string[] {
  const kept: string[] = [];
  let quoted: string | null = null;
  let wanted = 0;
  for (const line of text.split("\n")) {
    const frame = /^((?: *\|)? *) {2}File "(.*?)", line/.exec(line);
    if (frame !== null) {
      quoted = `${frame[1]}    `;
      wanted = frame[2] === "example.py" ? 2 : 0;
    } else if (quoted !== null && !line.startsWith(quoted)) {
      quoted = null;
    }
    if (quoted === null || wanted-- > 0) kept.push(line);
  }
  return kept;
}

describe("tracebacks", () => {
  for (const name of readdirSync(folder)) {
    test(name, async () => {
      const source = readFileSync(new URL(name, folder), "utf8");
      const ported = port(source, { file: "example.py" });
      expect(ported.problems).toEqual([]);
      const { code, problems } = lower(ported.code);
      expect(problems).toEqual([]);
      const { events } = await runProgram(code, { file: "example.py", python: source.split("\n"), lineMap: [...ported.lineMap] });
      const stderr = (written: ReturnType<typeof writtenOf>): string[] =>
        framesOfProgram(written.filter(({ stream }) => stream === "stderr").map(({ text }) => text).join(""));
      const recorded = await oracle().run(source, { id: name });
      expect(stderr(writtenOf(events))).toEqual(stderr([...recorded.written]));
    });
  }
});
