// What Example.astro shows, from what is checked in for an example. Runs at build.
import { lower } from "../../lowering/index.ts";
import type { Recording } from "../../oracle/recording.ts";
import { lineMapOf, positionsOf } from "../../porter/index.ts";
import type { Timeline } from "../../timeline/index.ts";
import type { ExampleData } from "../example-data.ts";
import { variedNumbers } from "../explorer/varied-numbers.ts";
import { outputLines } from "../output-lines.ts";
import { decimalsFor } from "../seconds.ts";
import { highlight, type Language } from "./highlight.ts";
import { foldLibraryFrames, type OutputItem } from "./library-frames.ts";
import { recordedLanes, recordedTimeline, type RecordedLanes } from "./recorded-lanes.ts";

/** Lines of one program, highlighted. */
export interface ListingPart {
  readonly html: string;
  /** The program's line that is the first of these, from 1. */
  readonly from: number;
  /** How many there are, blank ones aside. */
  readonly lines: number;
}

/** One program as it is shown: the lines that set the scene and the lines that start it, folded, and the rest between. */
export interface Listing {
  readonly language: Language;
  readonly label: string;
  readonly setup: ListingPart | null;
  readonly source: ListingPart;
  readonly driver: ListingPart | null;
}

export interface ExampleView {
  /** Id of the element, and the fragment that links to it. */
  readonly anchor: string;
  readonly listings: readonly [python: Listing, typescript: Listing];
  /** Both programs, whole. */
  readonly programs: { readonly python: string; readonly typescript: string };
  /** The recorded output. */
  readonly output: readonly OutputItem[];
  readonly lanes: RecordedLanes | null;
  /** Of the run whose lanes are shown. */
  readonly timeline: Timeline;
  /** Virtual seconds. */
  readonly duration: number;
  readonly data: ExampleData;
}

/** Joins an example's parts. `id` is `note/example`. Throws when a part is missing, saying how to make it. */
export async function exampleView(id: string, recording: Recording | undefined, port: string | undefined): Promise<ExampleView> {
  if (recording === undefined) throw missing(id, `content/recordings/${id}.json`, "what CPython printed");
  if (port === undefined) throw missing(id, `content/ports/${id}.ts`, "its TypeScript port");
  // Headings of the note have anchors of their own; an example may be called what a heading says.
  const anchor = `example-${id.slice(id.lastIndexOf("/") + 1)}`;
  const program = port.replace(header, "");
  const { setup, source, driver = "" } = recording;
  const map = lineMapOf(program, setup + source + driver);
  const code = lowered(id, program);
  const timeline = await recordedTimeline(code, (setup + source + driver).split("\n"), map);
  const varied = variedNumbers(source, linesOf(setup), code, map);
  return {
    anchor,
    listings: [
      await listing("python", "Python", { setup, source, driver }),
      await listing("typescript", "TypeScript", splitPort(program, map, { setup: linesOf(setup), source: linesOf(source) })),
    ],
    programs: { python: setup + source + driver, typescript: program },
    output: foldLibraryFrames(outputLines(recording.written)),
    lanes: recordedLanes(timeline),
    timeline,
    duration: recording.duration,
    data: {
      hash: recording.hash,
      program: code,
      lineMap: map,
      ...(recording.written.some(({ text }) => text.includes("Traceback (most recent call last)")) && { positions: positionsOf(setup + source + driver) }),
      version: recording.python,
      written: recording.written,
      ending: recording.ending,
      decimals: decimalsFor(recording.written.map(({ at }) => at)),
      ...(varied.length > 0 && { varied }),
    },
  };
}

/** A port's first line may say of which Python it is the port; that is for `check`, not for readers. */
const header = /^\/\/ Python: [0-9a-f]{64}\n/;

/** The text of a program, in the parts in which it is shown. Joined they are the program. */
export interface ProgramParts {
  readonly setup: string;
  readonly source: string;
  readonly driver: string;
}

/** Folds a port where its Python is folded. `lines` counts those of the Python; `map` is the port's line map. */
export function splitPort(port: string, map: readonly number[], lines: { readonly setup: number; readonly source: number }): ProgramParts {
  const rows = port.split(/(?<=\n)/);
  const python = (row: number): number => map[row + 1] ?? 0;
  let setup = 0;
  for (let row = 0; row < rows.length && python(row) <= lines.setup; row++) if (python(row) > 0) setup = row + 1;
  // What closes a block stands for no line of Python.
  while (setup > 0 && /^\s*(?:[})\]]|$)/.test(rows[setup] ?? "x")) setup++;
  const found = rows.findIndex((_, row) => python(row) > lines.setup + lines.source);
  const driver = found < 0 ? rows.length : found;
  return { setup: rows.slice(0, setup).join(""), source: rows.slice(setup, driver).join(""), driver: rows.slice(driver).join("") };
}

async function listing(language: Language, label: string, { setup, source, driver }: ProgramParts): Promise<Listing> {
  const part = async (text: string, from: number): Promise<ListingPart> => ({ html: await highlight(text, language), from, lines: text.split("\n").filter((line) => line.trim() !== "").length });
  const first = linesOf(setup) + 1;
  return {
    language,
    label,
    setup: setup === "" ? null : await part(setup, 1),
    source: await part(source, first),
    driver: driver === "" ? null : await part(driver, first + linesOf(source)),
  };
}

function linesOf(text: string): number {
  return text === "" ? 0 : text.replace(/\n$/, "").split("\n").length;
}

function lowered(id: string, port: string): string {
  const { code, problems } = lower(port);
  if (problems.length === 0) return code;
  const lines = problems.map(({ line, column, message }) => `  content/ports/${id}.ts:${line}:${column} ${message}`);
  throw new Error([`Cannot lower the port of example ${id}:`, ...lines].join("\n"));
}

function missing(id: string, file: string, what: string): Error {
  return new Error(`Example ${id} has no ${file}, ${what}. \`npm run generate\` makes it.`);
}
