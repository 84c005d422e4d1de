// `interleave check`: proves of every example that its port does what CPython recorded, of every exercise that it can be
// solved, and that port, recording, page and
// published ids belong to the notes as they are. Prints what is wrong, where, and what mends it; then `N passed, N failed`.
import { join } from "node:path";
import { lower } from "../lowering/index.ts";
import { type Example, checkLinks, compareClaim, compareIds, idsOf, parsePublishedIds, problemLine } from "../notes/index.ts";
import { type Recording, hashPython } from "../oracle/index.ts";
import { lineMapOf, positionsOf } from "../porter/index.ts";
import { runProgram } from "../sandbox/node/index.ts";
import {
  type Note,
  afterSetup,
  filesBelow,
  pagesFolder,
  portPath,
  programOf,
  portsFolder,
  publishedIdsFile,
  readNotes,
  readPort,
  readRecording,
  readText,
  recordingsFolder,
  shown,
} from "./content.ts";
import { faultsOfExercise } from "./check-exercise.ts";
import { pagesOf } from "./generate.ts";
import { adviceOnOrder, compareBehaviour, writtenOf } from "./parity.ts";
import { questionOf } from "../timeline/index.ts";

/** One thing that was checked, and what is wrong with it. */
export interface CheckResult {
  /** `example gather-and-tasks/order`, `page gather-and-tasks` … */
  readonly name: string;
  /** Whole sentences; empty when all is well. */
  readonly faults: readonly string[];
}

export async function check(): Promise<number> {
  const results = await checkContent();
  for (const { name, faults } of results) {
    for (const fault of faults) console.error(`${name}: ${fault}`);
  }
  const failed = results.filter(({ faults }) => faults.length > 0).length;
  console.log(`${results.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

export async function checkContent(): Promise<CheckResult[]> {
  const notes = await readNotes();
  const results: CheckResult[] = notes.map(({ lesson, problems }) => ({
    name: `note ${lesson.name}`,
    faults: problems.filter(({ severity }) => severity === "error").map(problemLine),
  }));
  for (const { lesson } of notes) {
    for (const example of lesson.examples) results.push(await checkExample(lesson.name, example));
    for (const exercise of lesson.exercises) results.push({ name: `exercise ${exercise.given.id}`, faults: await faultsOfExercise(lesson.name, exercise) });
  }
  const lessons = notes.map(({ lesson }) => lesson);
  results.push({ name: "links", faults: checkLinks(lessons).map(problemLine) });
  results.push(await checkPages(notes), await checkIds(notes), await checkStrays(notes));
  return results;
}

async function checkExample(note: string, example: Example): Promise<CheckResult> {
  const where = `content/notes/${note}.md:${example.line}`;
  const faults = [...(await faultsOfExample(example))].map((fault) => `${fault} (${where})`);
  return { name: `example ${example.id}`, faults };
}

async function faultsOfExample(example: Example): Promise<string[]> {
  const { id } = example;
  const hash = hashPython(example.setup, afterSetup(example));
  const recording = await readRecording(id);
  if (recording === null) return [`it was never recorded: run \`npx interleave record ${id}\`.`];
  if (recording.hash !== hash) return [`its Python has changed since it was recorded: run \`npx interleave record ${id}\`.`];
  const faults = [...faultsOfClaim(example, recording), ...faultsOfQuestion(example, recording), ...faultsOfEnding(example, recording)];
  const port = await readPort(id);
  if (port === null) return [...faults, `it has no port: run \`npx interleave port ${id}\`, or write ${shown(portPath(id))}.`];
  if (port.python !== hash) {
    return [
      ...faults,
      `its port ${shown(port.path)} belongs to other Python: run \`npx interleave port ${id}\`, or change the port and run \`npx interleave adopt ${id}\`.`,
    ];
  }
  const python = programOf(example);
  const { code, problems } = lower(port.source);
  const [problem] = problems;
  if (problem !== undefined) return [...faults, `${shown(port.path)}:${problem.line + 1}:${problem.column}: ${problem.message}`];
  const { outcome, events } = await runProgram(code, { file: "example.py", python: python.split("\n"), lineMap: lineMapOf(port.source, python), positions: positionsOf(python) });
  const difference = compareBehaviour(recording, { written: writtenOf(events), ending: outcome });
  if (difference === null) return faults;
  return [
    ...faults,
    `its port does not do what CPython ${recording.python} did. The first difference is ${difference.what}:\n  CPython: ${difference.python}\n  sandbox: ${difference.sandbox}${adviceOnOrder(recording.written, writtenOf(events)).replace(" ", "\n  ")}`,
  ];
}

function faultsOfClaim(example: Example, recording: Recording): string[] {
  if (example.claim === undefined) return [];
  const difference = compareClaim(example.claim.text, stdoutOf(recording));
  if (difference === null) return [];
  const line = example.claim.line + difference.line - 1;
  return [
    `the note claims other output than CPython's, at its line ${line}: it says ${quoted(difference.claimed)}, CPython printed ${quoted(difference.recorded)}.`,
  ];
}

function faultsOfQuestion({ id, predict }: Example, recording: Recording): string[] {
  if (predict === undefined) return [];
  const made = questionOf(id, predict, stdoutOf(recording));
  return "fault" in made ? [made.fault] : [];
}

function stdoutOf({ written }: Recording): string {
  return written.filter(({ stream }) => stream === "stdout").map(({ text }) => text).join("");
}

function quoted(line: string | null): string {
  return line === null ? "nothing more" : `\`${line}\``;
}

function faultsOfEnding({ raises }: Example, { ending }: Recording): string[] {
  const raised = ending.kind === "raised" ? ending.type : null;
  if (raises === undefined) return raised === null ? [] : [`it ends with ${raised}: mend it, or say \`raises=${raised}\` in its info string.`];
  // The module of a class is where it is defined, which is no business of the note's.
  if (lastName(raised ?? "") === lastName(raises) || (raises === "SystemExit" && ending.kind === "exited")) return [];
  return [`it says \`raises=${raises}\`, but ${raised === null ? "nothing was raised" : `${raised} was`}.`];
}

function lastName(type: string): string {
  return type.slice(type.lastIndexOf(".") + 1);
}

async function checkPages(notes: readonly Note[]): Promise<CheckResult> {
  const pages = pagesOf(notes);
  const faults: string[] = [];
  for (const [name, text] of pages) {
    if ((await readText(join(pagesFolder, name))) !== text) faults.push(`content/pages/${name} is not what its note gives: run \`npm run generate\`.`);
  }
  for (const name of await filesBelow(pagesFolder, ".mdx")) {
    if (!pages.has(name)) faults.push(`content/pages/${name} has no note: run \`npm run generate\`.`);
  }
  return { name: "pages", faults };
}

async function checkIds(notes: readonly Note[]): Promise<CheckResult> {
  const text = await readText(publishedIdsFile);
  if (text === null) return { name: "published ids", faults: ["content/published-ids.json is missing: restore it, or run `npx interleave publish` for a new site."] };
  const { problems } = compareIds(parsePublishedIds(text), notes.flatMap(({ lesson }) => idsOf(lesson)));
  return { name: "published ids", faults: problems };
}

/** Ports and recordings whose example is gone. */
async function checkStrays(notes: readonly Note[]): Promise<CheckResult> {
  const ids = new Set(notes.flatMap(({ lesson }) => lesson.ids));
  const faults: string[] = [];
  for (const [folder, ending] of [[portsFolder, ".ts"], [recordingsFolder, ".json"]] as const) {
    for (const name of await filesBelow(folder, ending)) {
      if (!ids.has(name.slice(0, -ending.length))) faults.push(`${shown(join(folder, name))} belongs to no example: remove it.`);
    }
  }
  return { name: "strays", faults };
}
