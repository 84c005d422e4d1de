// The corpus (tests/corpus): Python programs as tutorials, hand-outs and answers have them, each with what CPython does.
// Here they are recorded, and it is measured how many of them the porter takes to the sandbox unchanged in behaviour.
import { readFile, readdir, writeFile } from "node:fs/promises";
import { lower } from "../lowering/index.ts";
import { type Recording, hashPython, openOracle } from "../oracle/index.ts";
import { port, positionsOf } from "../porter/index.ts";
import { runProgram } from "../sandbox/node/index.ts";
import { explain } from "./outcome-sentences.ts";
import { type Difference, compareBehaviour, writtenOf } from "./parity.ts";

const folder = new URL("../../tests/corpus/", import.meta.url);

/** The name that tracebacks give every program. */
const file = "example.py";

/** Real time is no part of what is measured: a slow machine must not change the result. */
const limits = { stepTime: 20_000, totalTime: 40_000 };

/** What CPython did; stands beside the program as JSON. */
export type CorpusRecording = Pick<Recording, "python" | "hash" | "written" | "ending" | "duration">;

export interface CorpusProgram {
  /** `topic/name`. */
  readonly id: string;
  readonly source: string;
  /** Null until it is recorded. */
  readonly recording: CorpusRecording | null;
}

/** What became of a program. */
export type Verdict =
  | { readonly kind: "passed" }
  /** It was said, and where, that this cannot be done. */
  | { readonly kind: "refused"; readonly reason: string; readonly line: number }
  /** `ended` says what ended the run, where that was no plain end: a program that ends too early lacks lines. */
  | { readonly kind: "differs"; readonly difference: Difference; readonly ended: string }
  /** Porter, lowering or sandbox failed on their own account: never the program's fault. */
  | { readonly kind: "crashed"; readonly reason: string };

export interface Judgement {
  readonly id: string;
  readonly verdict: Verdict;
  /** Lines of the Python and of its port; the latter 0 where there is none. */
  readonly pythonLines: number;
  readonly portLines: number;
}

/** The programs whose `topic/name` contains the filter, by name. */
export async function readCorpus(filter = ""): Promise<CorpusProgram[]> {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll("\\", "/"));
  const ids = names.filter((name) => name.endsWith(".py") && name.includes(filter)).map((name) => name.slice(0, -".py".length));
  return Promise.all(
    ids.sort().map(async (id) => {
      const source = await readFile(new URL(`${id}.py`, folder), "utf8");
      const recording: CorpusRecording | null = names.includes(`${id}.json`) ? JSON.parse(await readFile(new URL(`${id}.json`, folder), "utf8")) : null;
      return { id, source, recording };
    }),
  );
}

/** Whether the recording belongs to the Python that stands there. */
export function isRecorded({ source, recording }: CorpusProgram): boolean {
  return recording?.hash === hashPython("", source);
}

/** Records the programs that are new or changed, and says how each ended. */
export async function recordCorpus(programs: readonly CorpusProgram[]): Promise<void> {
  const wanted = programs.filter((program) => !isRecorded(program));
  if (wanted.length === 0) return;
  const oracle = await openOracle();
  try {
    for (const { id, source } of wanted) {
      const { python, hash, written, ending, duration } = await oracle.record({ id, setup: "", source, file });
      const recording: CorpusRecording = { python, hash, written, ending, duration };
      await writeFile(new URL(`${id}.json`, folder), `${JSON.stringify(recording)}\n`);
      console.log(`recorded ${id}: ${ending.kind === "raised" ? `${ending.type}: ${ending.message}` : ending.kind}, ${duration} s`);
    }
  } finally {
    await oracle.close();
  }
}

/** Ports a program, runs it in the sandbox and compares. Never rejects. */
export async function judge(program: CorpusProgram): Promise<Judgement> {
  const pythonLines = countLines(program.source);
  try {
    const { code, lineMap, problems } = port(program.source, { file });
    const verdict = problems[0] === undefined ? await runPort(program, code, lineMap) : judgeProblem(program, problems[0]);
    return { id: program.id, verdict, pythonLines, portLines: countLines(code) };
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 2).join(" ") : String(error);
    return { id: program.id, verdict: { kind: "crashed", reason: `porter: ${reason}` }, pythonLines, portLines: 0 };
  }
}

/** A program that is a syntax error for CPython is rightly refused, if the line is the same. */
function judgeProblem({ recording }: CorpusProgram, problem: { readonly line: number; readonly message: string }): Verdict {
  const ending = recording?.ending;
  if (ending?.kind === "raised" && /^(Syntax|Indentation|Tab)Error$/.test(ending.type)) {
    const line = Number(/line (\d+)/.exec(ending.traceback)?.[1]);
    if (line === problem.line) return { kind: "passed" };
  }
  return { kind: "refused", reason: problem.message, line: problem.line };
}

async function runPort({ source, recording }: CorpusProgram, code: string, lineMap: readonly number[]): Promise<Verdict> {
  if (recording === null) return { kind: "crashed", reason: "it is not recorded: run `npm run corpus`" };
  const { code: program, problems } = lower(code);
  const problem = problems[0];
  if (problem !== undefined) return { kind: "crashed", reason: `lowering: ${problem.message} (line ${problem.line} of the port)` };
  const { outcome, events } = await runProgram(program, { file, python: source.split("\n"), lineMap, positions: positionsOf(source), limits });
  if (outcome.kind === "refused") return { kind: "refused", reason: outcome.reason, line: lineMap[outcome.line] ?? 0 };
  if (outcome.kind === "invalid") return { kind: "crashed", reason: `engine: ${outcome.message} (line ${outcome.line} of the port)` };
  if (outcome.kind === "broken") return { kind: "crashed", reason: `sandbox: ${outcome.reason}` };
  const difference = compareBehaviour(recording, { written: writtenOf(events, file), ending: outcome });
  if (difference === null) return { kind: "passed" };
  const ended = outcome.kind === "ended" ? "" : outcome.kind === "raised" ? `${outcome.type}: ${outcome.message}` : explain(outcome);
  return { kind: "differs", difference, ended };
}

/** `npm run corpus -- [FILTER]`: records what is new, runs all, prints a table. Returns the exit status. */
export async function runCorpus(filter = ""): Promise<number> {
  const programs = await readCorpus(filter);
  if (programs.length === 0) {
    console.error(`No program of tests/corpus has "${filter}" in its name.`);
    return 2;
  }
  await recordCorpus(programs);
  const judgements: Judgement[] = [];
  for (const program of await readCorpus(filter)) judgements.push(await judge(program));
  console.log(report(judgements));
  return judgements.some(({ verdict }) => verdict.kind === "differs" || verdict.kind === "crashed") ? 1 : 0;
}

/** The table: Markdown, most frequent causes first. */
export function report(judgements: readonly Judgement[]): string {
  const of = (kind: Verdict["kind"]): Judgement[] => judgements.filter(({ verdict }) => verdict.kind === kind);
  const ported = judgements.filter(({ portLines }) => portLines > 0);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
  const ratio = sum(ported.map(({ portLines }) => portLines)) / sum(ported.map(({ pythonLines }) => pythonLines));
  const kinds = ["passed", "refused", "differs", "crashed"] as const;
  const lines = [
    `${judgements.length} programs: ${kinds.map((kind) => `${of(kind).length} ${kind}`).join(", ")}.`,
    `${Number.isNaN(ratio) ? "No" : ratio.toFixed(2)} lines of TypeScript for one of Python.`,
  ];
  for (const kind of kinds.slice(1)) {
    const causes = Map.groupBy(of(kind), ({ verdict }) => causeOf(verdict));
    if (causes.size > 0) lines.push("", `## ${kind}`);
    for (const [cause, group] of [...causes].sort((a, b) => b[1].length - a[1].length)) {
      lines.push("", `### ${group.length} × ${cause}`, ...group.map(({ id, verdict }) => `- ${id}${detailOf(verdict)}`));
    }
  }
  return lines.join("\n");
}

/** What programs that fail alike have in common. */
function causeOf(verdict: Verdict): string {
  switch (verdict.kind) {
    case "passed":
      return "";
    case "refused":
      return verdict.reason;
    case "crashed":
      return verdict.reason.replace(/ \(line \d+ of the port\)/, "");
    case "differs": {
      const kind = verdict.difference.what.replace(/line \d+/, "a line");
      return verdict.ended === "" ? kind : `${kind}, it ended in ${verdict.ended}`;
    }
  }
}

function detailOf(verdict: Verdict): string {
  switch (verdict.kind) {
    case "passed":
      return "";
    case "refused":
      return `, line ${verdict.line}`;
    case "crashed":
      return /\(line \d+ of the port\)/.exec(verdict.reason)?.[0] ?? "";
    case "differs": {
      const { what, python, sandbox } = verdict.difference;
      return `: ${what}\n  - python:  ${python}\n  - sandbox: ${sandbox}`;
    }
  }
}

function countLines(text: string): number {
  return text.split("\n").filter((line) => line.trim() !== "").length;
}
