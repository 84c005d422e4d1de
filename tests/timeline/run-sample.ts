// Runs a Python program of the tests in the sandbox and gives its timeline. Lines are those of the Python.
import { translate } from "../../src/commands/translate.ts";
import type { Limits } from "../../src/sandbox/index.ts";
import { runProgram } from "../../src/sandbox/node/index.ts";
import { type Timeline, timelineOf, withLines } from "../../src/timeline/index.ts";

export interface SampleRun {
  readonly timeline: Timeline;
  readonly source: (line: number) => string;
}

export async function runSample(python: string, limits: Partial<Limits> = {}): Promise<SampleRun> {
  const translation = translate(python, ".py", "sample.py");
  if (translation.kind === "refused") throw new Error(translation.message);
  const { program, origin } = translation;
  const lineMap = origin?.lineMap ?? [];
  const lines = python.split("\n");
  const { outcome, events } = await runProgram(program, { file: "sample.py", python: lines, lineMap, limits });
  const inPython = withLines(events, (line) => lineMap[line] ?? 0);
  return { timeline: timelineOf(inPython, outcome), source: (line) => lines[line - 1] ?? "" };
}
