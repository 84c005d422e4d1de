// An example as a script to run anywhere: the whole Python program, where it came from, what it needs, and what CPython
// printed when it was recorded. Pure.
import { outputLines } from "../output-lines.ts";
import { seconds } from "../seconds.ts";
import type { Written } from "../../oracle/recording.ts";

export interface ScriptSource {
  readonly title: string;
  /** Address of the example. */
  readonly address: string;
  /** The whole program. */
  readonly python: string;
  /** Of the recording, such as `3.14.2`. */
  readonly version: string;
  /** What was recorded; null where the program is not the one that was. */
  readonly written: readonly Written[] | null;
}

/** Python's own word for what the program needs beside Python. */
const packages = /^[ \t]*(?:import|from)[ \t]+(aiohttp)\b/m;

export function pythonScript({ title, address, python, version, written }: ScriptSource): string {
  const needed = packages.exec(python)?.[1];
  const head = [
    title,
    address,
    ...(needed === undefined ? [] : [`Needs: pip install ${needed}. The hosts that it asks exist only in the page.`]),
  ];
  const output = written === null ? [] : [`CPython ${version} prints:`, ...outputLines(written).map(({ at, text }) => `  ${seconds(at)}  ${text}`)];
  const comment = (lines: readonly string[]): string => lines.map((line) => `# ${visible(line)}`.trimEnd()).join("\n");
  return `${comment(head)}\n\n${python.trimEnd()}\n${output.length === 0 ? "" : `\n${comment(output)}\n`}`;
}

/** No character of what was printed can end the comment. */
function visible(line: string): string {
  return line.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, "\ufffd");
}
