// `interleave port [ID…]`: drafts the ports of examples. A draft that a person changed is never overwritten: the hash of
// every draft as it was written stands in content/ports/drafts.json, and a port with another hash is somebody's work.
import { createHash } from "node:crypto";
import { join } from "node:path";
import { lower } from "../lowering/index.ts";
import type { Example } from "../notes/index.ts";
import { type Oracle, hashPython } from "../oracle/index.ts";
import { panelColumns, port, positionsOf, type Problem } from "../porter/index.ts";
import { runProgram } from "../sandbox/node/index.ts";
import { afterSetup, noSuchExample, portPath, portsFolder, programOf, readNotes, readPort, readText, shown, writePort, writeWhole } from "./content.ts";
import { adviceOnOrder, compareBehaviour, writtenOf } from "./parity.ts";

export interface PortCommandOptions {
  /** Show how today's drafts differ from the ports that are there, and write nothing. */
  readonly diff: boolean;
}

/** Example → hash of its draft. */
type Drafts = Record<string, string>;

const draftsFile = join(portsFolder, "drafts.json");

export async function portExamples(ids: readonly string[], { diff }: PortCommandOptions): Promise<number> {
  const notes = await readNotes();
  const examples = notes.flatMap(({ lesson }) => lesson.examples.map((example) => ({ example, note: lesson.name })));
  const unknown = ids.filter((id) => !examples.some(({ example }) => example.id === id));
  if (unknown.length > 0) {
    console.error(noSuchExample(unknown, examples.map(({ example }) => example.id)));
    return 2;
  }
  const drafts = await readDrafts();
  let failed = 0;
  for (const { example, note } of examples) {
    if (ids.length > 0 && !ids.includes(example.id)) continue;
    const { id } = example;
    const { code, problems } = port(programOf(example), { file: "example.py", columns: panelColumns });
    const [problem] = problems;
    if (problem !== undefined) {
      console.error(`content/notes/${note}.md:${noteLine(example, problem.line)}: ${sentence(problem)}`);
      failed++;
      continue;
    }
    const there = await readPort(id);
    if (diff) {
      if (there === null) console.log(`${shown(portPath(id))}: no port yet; the draft:\n${marked("+", code)}`);
      else if (there.source !== code) console.log(`${shown(portPath(id))}${isByHand(there.source, drafts[id]) ? " (edited by hand)" : ""}:\n${differences(there.source, code)}`);
      continue;
    }
    const hash = hashPython(example.setup, afterSetup(example));
    if (there !== null && there.source !== code && isByHand(there.source, drafts[id])) {
      const adopt = there.python === hash ? "" : ` Its Python has changed since: when it fits, run \`npx interleave adopt ${id}\`.`;
      console.log(`${shown(there.path)}: written or edited by hand, so it was left as it is. \`npx interleave port --diff ${id}\` shows today's draft.${adopt}`);
      continue;
    }
    drafts[id] = hashText(code);
    if (there !== null && there.source === code && there.python === hash) continue;
    await writePort(id, hash, code);
    console.log(`${shown(portPath(id))}: drafted`);
  }
  const current = Object.fromEntries(Object.entries(drafts).filter(([id]) => examples.some(({ example }) => example.id === id)).sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = `${JSON.stringify(current, null, 1)}\n`;
  if (!diff && text !== ((await readText(draftsFile)) ?? "{}\n")) await writeWhole(draftsFile, text);
  return failed === 0 ? 0 : 1;
}

/** What came of porting an example and running it beside CPython, in a sentence. */
export async function judgePort(example: Example, oracle: Oracle): Promise<string> {
  const { code, lineMap, problems } = port(programOf(example), { file: "example.py", columns: panelColumns });
  const [problem] = problems;
  if (problem !== undefined) return `the porter refuses its line ${problem.line}: ${sentence(problem)}`;
  const lowered = lower(code);
  const [fault] = lowered.problems;
  if (fault !== undefined) return `its draft cannot be lowered (line ${fault.line}): ${fault.message}`;
  const expected = await oracle.run(programOf(example), { id: example.id });
  const { outcome, events } = await runProgram(lowered.code, { file: "example.py", python: programOf(example).split("\n"), lineMap, positions: positionsOf(programOf(example)) });
  const difference = compareBehaviour(expected, { written: writtenOf(events), ending: outcome });
  if (difference === null) return "its draft does what CPython does.";
  return `its draft differs from CPython in ${difference.what}: ${difference.sandbox} for ${difference.python}.${adviceOnOrder(expected.written, writtenOf(events))}`;
}

/** Line of the note for a line of the program: one of the set-up's or driver's is shown at the example. */
function noteLine({ setup, source, line }: Example, at: number): number {
  const inside = at - setup.split("\n").length + 1;
  return inside >= 1 && inside < source.split("\n").length ? line + inside - 1 : line;
}

function sentence({ message, hint }: Problem): string {
  return `${message}${hint === undefined ? "" : `: ${hint}`}.`;
}

async function readDrafts(): Promise<Drafts> {
  const text = await readText(draftsFile);
  const drafts: Drafts = text === null ? {} : JSON.parse(text);
  return drafts;
}

/** Whether a port is another than the draft that was last written, whose hash is given. */
export function isByHand(port: string, draft: string | undefined): boolean {
  return draft !== hashText(port);
}

export function hashText(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function marked(mark: string, text: string): string {
  return text.replace(/\n$/, "").split("\n").map((line) => `${mark} ${line}`).join("\n");
}

/** Both texts as one, line by line, what differs marked with `-` and `+`: by their longest common subsequence. */
export function differences(old: string, draft: string): string {
  const [a, b] = [old.replace(/\n$/, "").split("\n"), draft.replace(/\n$/, "").split("\n")];
  const common = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = common[i];
      if (row !== undefined) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) lines.push(`  ${a[i++]}`), j++;
    else if (j < b.length && (i >= a.length || at(i, j + 1) > at(i + 1, j))) lines.push(`+ ${b[j++]}`);
    else lines.push(`- ${a[i++]}`);
  }
  return lines.join("\n");
}
