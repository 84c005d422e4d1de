// Every folder in samples/ is a Python program and the port that a reader would see. The port is compared as text, and
// run: what CPython prints, when, and how it ends is what the port must print in the sandbox.
//
// A new sample needs its program.py only: `vitest -u` writes expected.ts, which is then to be read. Programs in programs/
// are run only.
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lower } from "../../src/lowering/index.ts";
import { panelColumns, port } from "../../src/porter/index.ts";
import { runProgram } from "../../src/sandbox/node/index.ts";
import type { Ending } from "../../src/oracle/recording.ts";
import type { Outcome } from "../../src/sandbox/outcomes.ts";
import { useOracle } from "../support/oracle.ts";

const root = new URL("samples/", import.meta.url);
const samples = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
const programOf = (sample: string): string => readFileSync(new URL(`${sample}/program.py`, root), "utf8");

describe("the port of a sample", () => {
  test.each(samples)("%s", async (sample) => {
    const { code, problems } = port(programOf(sample), { columns: panelColumns });
    expect(problems).toEqual([]);
    await expect(code).toMatchFileSnapshot(new URL(`${sample}/expected.ts`, root).pathname);
  });
});

const programs = new URL("programs/", import.meta.url);
const all: readonly (readonly [name: string, python: string])[] = [
  ...samples.map((sample) => [sample, programOf(sample)] as const),
  ...readdirSync(programs).map((file) => [file, readFileSync(new URL(file, programs), "utf8")] as const),
];

describe("a port prints what CPython prints, at the same times, and ends the same way", () => {
  const oracle = useOracle();

  test.each(all)("%s", async (_, python) => {
    const lowered = lower(port(python, { columns: panelColumns }).code);
    expect(lowered.problems).toEqual([]);
    const { outcome, events } = await runProgram(lowered.code, { file: "example.py" });
    const recording = await oracle().run(python);
    const printed = events.filter((event) => event.kind === "print").filter((event) => event.stream === "stdout");
    expect(byTime(printed)).toEqual(byTime(recording.written.filter((each) => each.stream === "stdout")));
    expect(ending(outcome)).toBe(ending(recording.ending));
  });
});

/** What was written at each moment: `0.5  text`, a line each. */
function byTime(written: readonly { readonly at: number; readonly text: string }[]): readonly string[] {
  const moments = new Map<string, string>();
  for (const { at, text } of written) moments.set(at.toFixed(6), (moments.get(at.toFixed(6)) ?? "") + text);
  return [...moments].flatMap(([at, text]) => text.split("\n").map((line) => `${at}  ${line}`));
}

function ending(end: Ending | Outcome): string {
  switch (end.kind) {
    case "raised": return `${end.type}: ${end.message}`;
    case "exited": return `exit status ${end.code}`;
    default: return end.kind;
  }
}
