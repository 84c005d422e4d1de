// `print` and `input`.
import { text_of } from "./as-text.ts";
import { EOFError, TypeError } from "./exceptions.ts";
import { check_keywords } from "./keywords.ts";
import { writeTo } from "./output.ts";
import { split_keywords } from "./special.ts";
import { readLine } from "./standard-input.ts";
import { type_name } from "./type.ts";

/** What `print` writes to: `sys.stdout`, `sys.stderr`, `io.StringIO`, or any object with `write`. */
export interface TextFile {
  write(text: string): unknown;
  flush?(): void;
}

export interface PrintOptions {
  readonly sep?: string | null;
  readonly end?: string | null;
  readonly file?: TextFile | null;
  readonly flush?: boolean;
}

/** `print(a, b, { sep: "", end: "", file: sys.stderr, flush: true })` */
export function print(...args: unknown[]): void {
  const [values, options] = split_keywords(args);
  check_keywords(options, ["sep", "end", "file", "flush"], "print");
  const sep = text_option(options, "sep", " ");
  const end = text_option(options, "end", "\n");
  let text = "";
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    text += (i === 0 ? "" : sep) + (typeof value === "string" ? value : text_of(value));
  }
  const file = options["file"];
  if (file == null) writeTo("stdout", text + end);
  else if (typeof file === "object" && "write" in file && typeof file.write === "function") file.write(text + end);
  else throw new TypeError(`'${type_name(file)}' object has no attribute 'write'`);
}

/** `input(prompt)` as CPython does it where stdin is a pipe. @throws EOFError when nothing is left. */
export function input(prompt: unknown = ""): string {
  writeTo("stdout", text_of(prompt));
  const line = readLine();
  if (line === "") throw new EOFError("EOF when reading a line");
  return line.endsWith("\n") ? line.slice(0, -1) : line;
}

function text_option(options: Readonly<Record<string, unknown>>, name: string, absent: string): string {
  const value = options[name];
  if (value == null) return absent;
  if (typeof value === "string") return value;
  throw new TypeError(`${name} must be None or a string, not ${type_name(value)}`);
}
