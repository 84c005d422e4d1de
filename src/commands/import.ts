// `interleave import NOTE…`: makes clean notes of raw ones and says what it decided, so that the author can look it over.
import { readFile, stat } from "node:fs/promises";
import { basename, extname, join, relative, resolve } from "node:path";
import { cleanName, type Imported, importNote, parseNote } from "../notes/index.ts";
import { type Oracle, openOracle } from "../oracle/index.ts";
import { filesBelow, notesFolder, readText, writeWhole } from "./content.ts";
import { decode } from "./decode.ts";
import { judgePort } from "./port.ts";
import { referenceOf } from "./reference.ts";
import { noteEndings, refusalOf } from "./refused-formats.ts";

export interface ImportCommandOptions {
  /** Folder for the clean notes. Default `content/notes`. */
  readonly out?: string;
  /** File for the report, as Markdown. It goes to stdout in any case. */
  readonly report?: string;
  /** Overwrite notes that are there. */
  readonly force: boolean;
  /** Write nothing. */
  readonly dryRun: boolean;
}

/** What came of one file: what was imported, or why nothing was. */
type Result = { readonly path: string; readonly imported: Imported } | { readonly path: string; readonly fault: string };

export async function importNotes(paths: readonly string[], { out, report, force, dryRun }: ImportCommandOptions): Promise<number> {
  const folder = out === undefined ? notesFolder : resolve(out);
  const reports: string[] = [];
  const results: Result[] = [];
  const say = (text: string): void => {
    reports.push(text);
    console.log(text);
  };
  const files = [...new Set((await Promise.all(paths.map(filesOf))).flat())];
  const there = (await filesBelow(notesFolder, ".md")).map((name) => name.slice(0, -3));
  const notes = new Set([...there, ...files.map((path) => cleanName(basename(path, extname(path))))]);
  const oracle = await openOracle();
  try {
    for (const path of files) {
      const result = await importFile(path, notes, oracle);
      if ("imported" in result) say(`${result.imported.report}${await portsOf(result.imported, oracle)}`);
      const fault = "fault" in result ? result.fault : (result.imported.fault ?? (dryRun ? null : await writeNote(result.imported, folder, force, results)));
      if (fault !== null) console.error(`interleave: ${path} ${fault}`);
      results.push(fault === null ? result : { path, fault });
    }
  } finally {
    await oracle.close();
  }
  if (files.length === 0) console.error(`interleave: there is no note in ${paths.join(", ")}.`);
  if (files.length > 1) say(summaryOf(results));
  if (folder === notesFolder && !dryRun && results.some((result) => "imported" in result)) console.log("Next: look the notes over, then\n\n  npx interleave port && npx interleave record && npx interleave generate && npx interleave check");
  if (report !== undefined && !dryRun) await writeWhole(resolve(report), reports.join("\n"));
  return files.length > 0 && results.every((result) => "imported" in result) ? 0 : 1;
}

/** The file, or the notes below the folder, in order of their names. */
async function filesOf(path: string): Promise<string[]> {
  const isFolder = await stat(path).then((found) => found.isDirectory(), () => false);
  if (!isFolder) return [path];
  const names = await filesBelow(path, "");
  return names.filter((name) => noteEndings.test(name) && !name.split("/").some((part) => /^(?:\.|node_modules$|__pycache__$)/.test(part))).sort().map((name) => join(path, name));
}

async function importFile(path: string, notes: ReadonlySet<string>, oracle: Oracle): Promise<Result> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => (error.code === "ENOENT" ? "is not there." : `cannot be read: ${error.message}.`));
  if (typeof bytes === "string") return { path, fault: bytes };
  const fault = refusalOf(path, bytes);
  if (fault !== null) return { path, fault };
  const { text, remarks } = decode(bytes);
  const ending = extname(path);
  return { path, imported: await importNote(text, { name: basename(path, ending), ending, notes, remarks }, referenceOf(oracle)) };
}

/** Writes a clean note and says so; or returns why not. */
async function writeNote({ name, note }: Imported, folder: string, force: boolean, before: readonly Result[]): Promise<string | null> {
  const target = join(folder, `${name}.md`);
  const same = before.find((each) => "imported" in each && each.imported.name === name);
  if (same !== undefined) return `was not written: its note would be called \`${name}.md\`, as that of ${same.path}. Rename one of them.`;
  const there = await readText(target);
  if (there === note) console.log(`Unchanged: ${relative("", target)}`);
  else if (!force && there !== null) return `was not written: ${relative("", target)} is there already, and another. Say \`--force\` to overwrite it, or \`--out DIR\`.`;
  else {
    await writeWhole(target, note);
    console.log(`Written: ${relative("", target)}`);
  }
  return null;
}

/** The report's part on the ports: whether each example's draft does what CPython does. */
async function portsOf({ name, note }: Imported, oracle: Oracle): Promise<string> {
  const lines: string[] = [];
  for (const example of parseNote(note, name).lesson.examples) lines.push(`- \`${example.id}\`: ${await judgePort(example, oracle)}`);
  return lines.length === 0 ? "" : `\n## Ports\n\n${lines.join("\n")}\n`;
}

function summaryOf(results: readonly Result[]): string {
  const blocks = results.flatMap((result) => ("imported" in result ? result.imported.blocks : []));
  const lines = results.map((result) => {
    if ("fault" in result) return `- ${result.path} ${result.fault}`;
    const { name, blocks: own } = result.imported;
    return `- ${result.path}: \`${name}.md\`, ${counted(own.length)}, ${own.filter(({ id }) => id !== null).length} with Run`;
  });
  const run = blocks.filter(({ id }) => id !== null).length;
  return `# ${results.length} files: ${counted(blocks.length)} of Python, ${run} with Run, ${blocks.length - run} shown only\n\n${lines.join("\n")}\n`;
}

function counted(blocks: number): string {
  return `${blocks} ${blocks === 1 ? "block" : "blocks"}`;
}
