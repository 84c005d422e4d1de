// A raw note in, a clean note and a report out. Knows no files and no interpreter: both are handed in.
//
//   text ─► lines ─containers, pieces─► text and code ─parts─► Python, listings ─trial─► examples ─► note, report
import { longestNote } from "../markdown.ts";
import { parseNote } from "../parse-note.ts";
import { formatOf } from "./formats/index.ts";
import { openContainers } from "./containers.ts";
import { withCopiedCodeInFences } from "./copied-code.ts";
import { type BlockReport, type Decision, Decisions, quoted, writeReport } from "./decisions.ts";
import { splitFrontMatter, withoutProperties } from "./front-matter.ts";
import { withoutPageHeads } from "./pages.ts";
import { cleanName, isNumbered, withoutExportId } from "./note-name.ts";
import { NoteWriter } from "./note-writer.ts";
import { type Part, readParts } from "./parts.ts";
import { splitPieces } from "./pieces.ts";
import type { Reference } from "./reference.ts";
import type { TextSetting } from "./text.ts";
import { withoutWrappings } from "./wrappings.ts";

export type { ParsedFacts, PythonFacts, Reference, RunResult, StatementFacts } from "./reference.ts";
export type { BlockReport, Decision } from "./decisions.ts";

export interface ImportOptions {
  /** The raw note's file name without its ending. */
  readonly name: string;
  /** That ending, such as `.rst`, which tells the note's format. Without it, what stands in the note does. */
  readonly ending?: string;
  /** Names of the clean notes that there are or are made along with this one, for links between notes. */
  readonly notes?: ReadonlySet<string>;
  /** What the report says of the whole file, such as how it was decoded. */
  readonly remarks?: readonly Remark[];
}

export interface Remark {
  readonly kind: Decision["kind"];
  readonly message: string;
}

export interface Imported {
  /** File name of the clean note without `.md`. */
  readonly name: string;
  /** The clean note. */
  readonly note: string;
  /** Every block of Python in the raw note. */
  readonly blocks: readonly BlockReport[];
  /** What was decided, as Markdown. */
  readonly report: string;
  /** Why the clean note is none, as the rest of a sentence that begins with the raw note's name; null when it is one. */
  readonly fault: string | null;
}

/** Makes a clean note of a raw one. Rejects only when the reference does. */
export async function importNote(text: string, options: ImportOptions, reference: Reference): Promise<Imported> {
  const format = formatOf(text, options.ending ?? "");
  const decisions = new Decisions(format.unit);
  if (isClean(text, options.name)) {
    decisions.did(1, "The note is a clean one already and was left as it is.");
    return { name: options.name, note: text, blocks: [], report: writeReport(options.name, [], decisions), fault: null };
  }
  for (const { kind, message } of options.remarks ?? []) decisions[kind](1, message);
  if (format.name !== null) decisions.did(1, `The note was read as ${format.name}.`);
  const raw = format.read(withPlainEnds(text, decisions), decisions);
  const length = raw.reduce((sum, { text: line }) => sum + line.length + 1, 0);
  const name = cleanName(options.name);
  if (length > longestNote) return { name, note: "", blocks: [], report: writeReport(name, [], decisions), fault: `has ${(length / 1e6).toFixed(1)} million characters, and a note has at most ${longestNote}: split it into several.` };
  if (isNumbered(options.name)) decisions.guess(1, `The letters a to z cannot write the name ${quoted(options.name)}, so the note is \`${name}.md\`, and its address \`/${name}/\`: rename the file before you publish it.`);
  const head = splitFrontMatter(raw, decisions);
  const plain = withoutWrappings(head.rest, decisions);
  const lines = openContainers(withoutPageHeads(withoutProperties(plain.lines, decisions), decisions), decisions);
  const pieces = splitPieces(withCopiedCodeInFences(lines, decisions), decisions);
  const parts = await readParts(pieces, reference, decisions);
  const setting = settingOf(parts, options.notes ?? new Set(), decisions);
  const writer = new NoteWriter(parts, setting, reference);
  await writer.write();

  const given = head.title ?? plain.title;
  if (given !== null) writer.dropHeading(given);
  const title = given ?? writer.takeTitle() ?? titleOfName(withoutExportId(options.name), decisions);
  const front = ["---", `title: ${scalar(title)}`, ...(head.description === null ? [] : [`description: ${scalar(head.description)}`]), ...(head.order === null ? [] : [`order: ${head.order}`]), "---", ""];
  const body = writer.lines();
  const note = `${[...front, ...body].join("\n").replace(/\n{3,}/g, "\n\n").trimEnd()}\n`;
  for (const { line, severity, message } of parseNote(note, name).problems) decisions.guess(1, `The clean note has a ${severity === "error" ? "fault" : "doubtful place"} on its own line ${line}: ${message}`);
  const fault = body.every((line) => line.trim() === "") ? "has nothing in it that a note could hold." : null;
  return { name, note, blocks: writer.blocks, report: writeReport(name, writer.blocks, decisions), fault };
}

/** Whether a note has fences in the words of clean notes, and no fault. */
function isClean(text: string, name: string): boolean {
  if (!/^(?:`{3,}|~{3,})python (?:.* )?(?:id=|setup\b|driver\b|uses=)/m.test(text) || /\r/.test(text)) return false;
  return parseNote(text, name).problems.every(({ severity }) => severity !== "error");
}

/** Only `\n` ends a line; a form feed is a page break of a text that was cut out of a PDF. */
function withPlainEnds(text: string, decisions: Decisions): string {
  if (/\r/.test(text)) decisions.did(1, "Line ends are `\\n` now.");
  return text.replace(/\r\n?|\u2028|\u2029|\f/g, "\n").replaceAll("\0", "").replaceAll("\ufeff", "");
}

function settingOf(parts: readonly Part[], notes: ReadonlySet<string>, decisions: Decisions): TextSetting {
  const lines = parts.flatMap((part) => (part.kind === "text" ? part.lines : []));
  const filled = lines.filter(({ text }) => text.trim() !== "" && !/^\s*\|/.test(text));
  const hashes = lines.some(({ text }) => /^ {0,3}#{1,6}\s+\S/.test(text));
  const empty = lines.length - lines.filter(({ text }) => text.trim() !== "").length;
  const flat = !hashes && filled.length >= 8 && empty < filled.length * 0.15;
  if (flat) decisions.guess(1, "The note has hardly any empty lines: every line was taken for a paragraph.");
  return { hashes, flat, notes, decisions };
}

function titleOfName(name: string, decisions: Decisions): string {
  const title = name.replace(/[-_]+/g, " ").trim() || "Note";
  decisions.guess(1, `The note has no title: ${quoted(title)} was made of its file's name.`);
  return title;
}

function scalar(text: string): string {
  return /^[\p{L}\p{N}][^:#"'\\]*$/u.test(text) ? text : JSON.stringify(text);
}
