// Runs one program on both sides and says where they differ: text, virtual times, how it ends, and the order in which
// tasks are stepped.
import type { LoopEvent } from "../../src/asyncio/observer.ts";
import { type Behaviour, compareBehaviour, type Difference, writtenOf } from "../../src/commands/parity.ts";
import { lower } from "../../src/lowering/index.ts";
import { type Oracle, type Run, openOracle } from "../../src/oracle/index.ts";
import { port } from "../../src/porter/index.ts";
import { type ProgramRunner, openProgramRunner } from "../../src/sandbox/node/index.ts";
import type { FuzzProgram } from "./program.ts";
import { pythonThreads } from "./prelude-python.ts";
import type { Written } from "./write-documents.ts";
import { writeProgram } from "./write-program.ts";

/** How long a program may take on either side, in real milliseconds: most take ten, but the machine may be busy. */
const patience = 30_000;

/** No program that ends comes near these. CPython's tracebacks are longer: frames of its library are among them. */
const most = { steps: 10_000, bytes: 8 * 1024 * 1024 };
const limits = { stepTime: patience, totalTime: patience, outputBytes: 512 * 1024, events: 5 * most.steps };

type Step = readonly [at: number, task: string];

/** CPython and the sandbox, each started once. */
export interface Sides {
  readonly oracle: Oracle;
  readonly sandbox: ProgramRunner;
}

export async function openSides(): Promise<Sides> {
  return { oracle: await openOracle(), sandbox: openProgramRunner() };
}

/** That two runs agree, that there is nothing to compare, or where they differ. */
export type Verdict = "same" | "incomparable" | Difference;

/** Runs a program under CPython and in the sandbox. */
export async function compareProgram(sides: Sides, program: FuzzProgram): Promise<Verdict> {
  return compareWritten(sides, writeProgram(program));
}

/** Ports a Python program, and compares. What the porter refuses it says so of, which the programs here give no cause for. */
export async function comparePython(sides: Sides, python: string): Promise<Verdict> {
  const { code, lineMap, problems } = port(python, { file: "example.py" });
  const [problem] = problems;
  if (problem !== undefined) return { what: `what the porter says of line ${problem.line}`, python: "valid", sandbox: problem.message };
  return compareWritten(sides, { python, typescript: code }, { python: python.split("\n"), lineMap });
}

/** `origin` is what a port comes from: signatures are read in it. */
export async function compareWritten({ oracle, sandbox }: Sides, { python, typescript }: Written, origin?: { readonly python: readonly string[]; readonly lineMap: readonly number[] }): Promise<Verdict> {
  const recorded = oracle.run(python, { lean: true, timeout: patience, most }).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  const { code, problems } = lower(typescript);
  const [problem] = problems;
  if (problem !== undefined) {
    await recorded;
    return { what: `what lowering says of line ${problem.line}`, python: "valid", sandbox: problem.message };
  }
  const { outcome, events } = await sandbox.run(code, { file: "example.py", finalize: false, limits, ...origin });
  const run = await recorded;
  if (run instanceof Error) {
    const isUnbounded = outcome.kind === "limit" || (outcome.kind === "raised" && outcome.type === "RecursionError") || /call stack/.test(run.message);
    return isUnbounded ? "incomparable" : { what: "whether CPython ran it", python: run.message, sandbox: outcome.kind };
  }
  const written = writtenOf(events);
  const [expected, actual] = beforeTheEnd(run, written, python.includes(pythonThreads.trimEnd()));
  const difference = compareBehaviour(withoutLines({ written: expected, ending: run.ending }), withoutLines({ written: actual, ending: outcome }));
  const verdict = difference ?? compareSteps(run, events) ?? "same";
  // How deep a stack may be is the machine's affair, and so is what a program does that came to its end.
  return verdict !== "same" && run.written.some(({ text }) => text.includes("RecursionError")) ? "incomparable" : verdict;
}

type Output = Run["written"];

/**
 * What both wrote before the interpreter ended. A program that exits is one that ends meanwhile: what it still holds is let
 * go of, and reported. Where one failed, its threads go on until they are done, which the oracle leaves out here.
 */
function beforeTheEnd({ written, ending }: Run, actual: Output, hasThreads: boolean): readonly [Output, Output] {
  if (ending.kind === "exited") return [upTo(written, actual), onlyOutput(actual)];
  return ending.kind === "raised" && hasThreads ? [onlyOutput(written), upTo(actual, written)] : [written, actual];
}

const onlyOutput = (written: Output): Output => written.filter(({ stream }) => stream === "stdout");

/** What was written to stdout, as far as the other's goes. */
function upTo(written: Output, other: Output): Output {
  let left = onlyOutput(other).reduce((sum, { text }) => sum + text.length, 0);
  const cut = onlyOutput(written).map((piece) => {
    const text = piece.text.slice(0, left);
    left -= text.length;
    return { ...piece, text };
  });
  return cut.filter(({ text }) => text !== "");
}

/** Lines of Python are not those of its port, wherever a representation shows them. */
function withoutLines({ written, ending }: Behaviour): Behaviour {
  const without = (text: string): string => text.replace(/(example\.py):\d+/g, "$1:…");
  return {
    written: written.map((piece) => ({ ...piece, text: without(piece.text) })),
    ending: ending.kind === "raised" ? { ...ending, message: without(ending.message) } : ending,
  };
}

function compareSteps(run: Run, events: readonly LoopEvent[]): Difference | null {
  const actual = stepsOf(events);
  for (let index = 0; index < Math.max(run.steps.length, actual.length); index++) {
    const [expected, found] = [run.steps[index], actual[index]];
    if (expected?.[1] !== found?.[1] || Math.abs((expected?.[0] ?? 0) - (found?.[0] ?? 0)) > 1e-9) {
      return { what: `step ${index + 1}`, python: shown(expected), sandbox: shown(found) };
    }
  }
  return null;
}

const shown = (step: Step | undefined): string => (step === undefined ? "no such step" : `${step[0]} s  ${step[1]}`);

/** The steps that the loop made. What an eager task does when it is made is part of its maker's step. */
function stepsOf(events: readonly LoopEvent[]): Step[] {
  const steps: Step[] = [];
  const names = new Map<number, string>();
  events.forEach((event, index) => {
    if (event.kind === "task-created" || event.kind === "task-renamed") names.set(event.task, event.name);
    if (event.kind !== "step") return;
    const before = events[index - 1];
    if (before?.kind === "task-created" && before.task === event.task && before.by !== 0) return;
    steps.push([event.at, names.get(event.task) ?? ""]);
  });
  return steps;
}
