// `interleave import NOTE…`: makes clean notes of raw ones and says what it decided, so that the author can look it over.
import { readFile } from "node:fs/promises";
import { basename, extname, join, relative, resolve } from "node:path";
import { importNote, parseNote } from "../notes/index.ts";
import { openOracle } from "../oracle/index.ts";
import { filesBelow, notesFolder, readText, writeWhole } from "./content.ts";
import { decode } from "./decode.ts";
import { judgePort } from "./port.ts";
import { referenceOf } from "./reference.ts";

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

export async function importNotes(paths: readonly string[], { out, report, force, dryRun }: ImportCommandOptions): Promise<number> {
  const folder = out === undefined ? notesFolder : resolve(out);
  const notes = new Set((await filesBelow(notesFolder, ".md")).map((name) => name.slice(0, -3)));
  const oracle = await openOracle();
  const reference = referenceOf(oracle);
  const reports: string[] = [];
  let failed = 0;
  try {
    for (const path of paths) {
      const bytes = await readFile(path).catch((error: unknown) => String(error));
      if (typeof bytes === "string") {
        console.error(`interleave: cannot read ${path}: ${bytes}`);
        failed++;
        continue;
      }
      const { text: raw, remarks } = decode(bytes);
      const imported = await importNote(raw, { name: basename(path, extname(path)), ending: extname(path), notes, remarks }, reference);
      const target = join(folder, `${imported.name}.md`);
      const { lesson } = parseNote(imported.note, imported.name);
      const ports: string[] = [];
      for (const example of lesson.examples) {
        const verdict = await judgePort(example, oracle);
        ports.push(`- \`${example.id}\`: ${verdict}`);
      }
      const text = `${imported.report}${ports.length === 0 ? "" : `\n## Ports\n\n${ports.join("\n")}\n`}`;
      reports.push(text);
      console.log(text);
      if (dryRun) continue;
      if (!force && (await readText(target)) !== null) {
        console.error(`interleave: ${relative("", target)} is there already and was left as it is: say \`--force\` to overwrite it, or \`--out DIR\`.`);
        failed++;
        continue;
      }
      await writeWhole(target, imported.note);
      console.log(`Written: ${relative("", target)}`);
    }
  } finally {
    await oracle.close();
  }
  if (report !== undefined && !dryRun) await writeWhole(resolve(report), reports.join("\n"));
  return failed === 0 ? 0 : 1;
}
