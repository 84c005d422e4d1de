// Each program of tracebacks/, ported by the porter, prints the frames that CPython prints: those of the program, with its
// lines and the marks below them. CPython shows the library's frames too, and marks parts where the sandbox is not sure.
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { writtenOf } from "../../src/commands/parity.ts";
import { lower } from "../../src/lowering/index.ts";
import { port, positionsOf } from "../../src/porter/index.ts";
import { runProgram } from "../../src/sandbox/node/index.ts";
import { useOracle } from "../support/oracle.ts";

const folder = new URL("tracebacks/", import.meta.url);
const oracle = useOracle();

/** A report taken apart: its lines, and for a frame of the program its head and what is quoted below it. */
type Part = string | { readonly head: string; readonly quoted: readonly string[] };

/** The parts of a report, without the library's frames. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let margin: string | null = null;
  let quoted: string[] = [];
  for (const line of text.split("\n")) {
    const frame = /^((?: *\|)? *) {2}File "(.*?)", line/.exec(line);
    if (frame !== null) {
      margin = `${frame[1]}    `;
      quoted = [];
      if (frame[2] === "example.py") parts.push({ head: line, quoted });
    } else if (margin !== null && line.startsWith(margin)) {
      quoted.push(line);
    } else {
      margin = null;
      parts.push(line);
    }
  }
  return parts;
}

/** CPython's parts, where the sandbox points at nothing without the marks: it points only at what it is sure of. */
function asSure(python: readonly Part[], sandbox: readonly Part[]): Part[] {
  return python.map((part, index) => {
    const other = sandbox[index];
    if (typeof part === "string" || typeof other === "string" || other?.quoted.length !== 1) return part;
    return { head: part.head, quoted: part.quoted.slice(0, 1) };
  });
}

describe("tracebacks", () => {
  for (const name of readdirSync(folder)) {
    test(name, async () => {
      const source = readFileSync(new URL(name, folder), "utf8");
      const ported = port(source, { file: "example.py" });
      expect(ported.problems).toEqual([]);
      const { code, problems } = lower(ported.code);
      expect(problems).toEqual([]);
      const { events } = await runProgram(code, { file: "example.py", python: source.split("\n"), lineMap: [...ported.lineMap], positions: positionsOf(source) });
      const stderr = (written: ReturnType<typeof writtenOf>): Part[] =>
        partsOf(written.filter(({ stream }) => stream === "stderr").map(({ text }) => text).join(""));
      const recorded = await oracle().run(source, { id: name });
      const [python, sandbox] = [stderr([...recorded.written]), stderr(writtenOf(events))];
      expect(sandbox).toEqual(asSure(python, sandbox));
    });
  }
});
