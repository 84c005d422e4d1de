// `interleave tell FILE`: runs a program in the sandbox and tells what happened, moment by moment, and what went wrong.
// `--picture FILE.svg` draws it, too: for a slide, a sheet of paper, a note that is not on the site.
import { writeFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { runInThread } from "../sandbox/node/index.ts";
import { findingsOf, sentencesOf, svgOf, timelineOf, withLines } from "../timeline/index.ts";
import { decodePython } from "./decode.ts";
import { readProgram } from "./run.ts";
import { translate } from "./translate.ts";

export interface TellOptions {
  /** Where the picture goes. */
  readonly picture?: string;
}

/** Gives the exit status: 0 however the program ended, 1 for one that cannot be run. */
export async function tell(path: string, { picture }: TellOptions): Promise<number> {
  const bytes = await readProgram(path);
  if (typeof bytes === "number") return bytes;
  const source = extname(path) === ".ts" ? { text: new TextDecoder().decode(bytes) } : decodePython(bytes, path);
  if ("error" in source) return refused(source.error);
  const translation = translate(source.text, extname(path), path);
  if (translation.kind === "refused") return refused(translation.message);
  const { program, origin } = translation;
  const { outcome, events } = await runInThread(program, { file: basename(path), ...origin });
  const timeline = timelineOf(origin === undefined ? events : withLines(events, (line) => origin.lineMap[line] ?? 0), outcome);
  for (const sentence of sentencesOf(timeline)) console.log(sentence);
  const lines = origin?.python ?? source.text.split("\n");
  const findings = findingsOf(timeline, (line) => lines[line - 1] ?? "");
  if (findings.length > 0) console.log("\nWhat went wrong:");
  for (const { sentence } of findings) console.log(`- ${sentence}`);
  if (picture !== undefined) await writeFile(picture, svgOf(timeline, { title: `What ${basename(path)} does` }));
  return 0;
}

function refused(message: string): number {
  process.stderr.write(message);
  return 1;
}
