// What Example.astro shows, from what is checked in for an example. Runs at build.
import { lower } from "../../lowering/index.ts";
import type { Recording } from "../../oracle/recording.ts";
import type { ExampleData } from "../example-data.ts";
import { outputLines } from "../output-lines.ts";
import { decimalsFor } from "../seconds.ts";
import { highlight, type Language } from "./highlight.ts";
import { foldLibraryFrames, type OutputItem } from "./library-frames.ts";
import { lineMap } from "./line-map.ts";

/** One program as it is shown: the lines that set the scene, folded, and the rest. */
export interface Listing {
  readonly language: Language;
  readonly label: string;
  /** Highlighted HTML. Empty when there is no set-up. */
  readonly setup: string;
  readonly setupLines: number;
  /** Highlighted HTML. */
  readonly source: string;
}

export interface ExampleView {
  /** Id of the element, and the fragment that links to it. */
  readonly anchor: string;
  readonly listings: readonly [python: Listing, typescript: Listing];
  /** The recorded output. */
  readonly output: readonly OutputItem[];
  readonly data: ExampleData;
}

/** Joins an example's parts. `id` is `note/example`. Throws when a part is missing, saying how to make it. */
export async function exampleView(id: string, recording: Recording | undefined, port: string | undefined): Promise<ExampleView> {
  if (recording === undefined) throw missing(id, `content/recordings/${id}.json`, "what CPython printed");
  if (port === undefined) throw missing(id, `content/ports/${id}.ts`, "its TypeScript port");
  // Headings of the note have anchors of their own; an example may be called what a heading says.
  const anchor = `example-${id.slice(id.lastIndexOf("/") + 1)}`;
  const program = port.replace(header, "");
  const { setup, source } = splitPort(program);
  return {
    anchor,
    listings: [
      await listing("python", "Python", recording.setup, recording.source),
      await listing("typescript", "TypeScript", setup, source),
    ],
    output: foldLibraryFrames(outputLines(recording.written)),
    data: {
      hash: recording.hash,
      program: lowered(id, program),
      lineMap: lineMap(program, recording.setup + recording.source),
      version: recording.python,
      written: recording.written,
      ending: recording.ending,
      decimals: decimalsFor(recording.written.map(({ at }) => at)),
    },
  };
}

/** A port's first line may say of which Python it is the port; that is for `check`, not for readers. */
const header = /^\/\/ Python: [0-9a-f]{64}\n/;

/** A port marks its set-up as editors fold it: `//#region set-up` on the first line, `//#endregion` after it. */
export function splitPort(port: string): { setup: string; source: string } {
  const region = /^\/\/ ?#region set-up\n([\s\S]*?\n)\/\/ ?#endregion\n+/.exec(port);
  if (region === null) return { setup: "", source: port };
  return { setup: region[1] ?? "", source: port.slice(region[0].length) };
}

async function listing(language: Language, label: string, setup: string, source: string): Promise<Listing> {
  return {
    language,
    label,
    setup: setup === "" ? "" : await highlight(setup, language),
    setupLines: setup === "" ? 0 : setup.replace(/\n$/, "").split("\n").length,
    source: await highlight(source, language),
  };
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
