// An example as a script to run anywhere: the whole program, where it came from, what it needs, and what CPython printed
// when it was recorded. Pure.
import { outputLines } from "../output-lines.ts";
import { seconds } from "../seconds.ts";
import type { Written } from "../../oracle/recording.ts";

export interface ScriptSource {
  readonly title: string;
  /** Address of the example. */
  readonly address: string;
  /** The whole program. */
  readonly program: string;
  /** Of the recording, such as `3.14.2`. */
  readonly version: string;
  /** What was recorded; null where the program is not the one that was. */
  readonly written: readonly Written[] | null;
}

/** Python's own word for what the program needs beside Python. */
const packages = /^[ \t]*(?:import|from)[ \t]+(aiohttp)\b/m;

export function pythonScript({ title, address, program, ...recorded }: ScriptSource): string {
  const needed = packages.exec(program)?.[1];
  const head = [title, address, ...(needed === undefined ? [] : [`Needs: pip install ${needed}. The hosts that it asks exist only in the page.`])];
  const output = printedLines(recorded);
  return `${comment("#", head)}\n\n${program.trimEnd()}\n${output.length === 0 ? "" : `\n${comment("#", output)}\n`}`;
}

/**
 * The head of a TypeScript file called `file`; what runs the program comes behind it (sandbox/node/script-tail.ts), and
 * takes it from the first block comment, since no Node would do with its `async` what Python does.
 */
export function typescriptScript({ title, address, program, ...recorded }: ScriptSource, file: string): string {
  const head = [title, address, `To run it, in Node 24 or newer and with nothing else: node ${file}`, "The program is in the comment, and may be changed there."];
  const output = printedLines(recorded);
  const inside = program.trimEnd().replace(/\*(\\*)\//g, "*\\$1/");
  return `${comment("//", head)}\n\n/*\n${inside}\n*/\n${output.length === 0 ? "" : `\n${comment("//", output)}\n`}`;
}

function printedLines({ version, written }: Pick<ScriptSource, "version" | "written">): string[] {
  return written === null ? [] : [`CPython ${version} prints:`, ...outputLines(written).map(({ at, text }) => `  ${seconds(at)}  ${text}`)];
}

/** No character of a title or of what was printed can end the comment. */
function comment(mark: "#" | "//", lines: readonly string[]): string {
  return lines.map((line) => `${mark} ${line.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, "\ufffd")}`.trimEnd()).join("\n");
}
