// `traceback`: exceptions as Python writes them. Specified by CPython's Lib/traceback.py; frames of the library are left out.
//
// Runs inside QuickJS. No DOM, no Node.
import { BaseException, type Frame, handling } from "../exceptions.ts";
import { runningFrames } from "../frames.ts";
import { writeTo } from "../output.ts";
import type { TextFile } from "../print.ts";
import { fileName, pythonLine, sourceLine } from "../source.ts";
import { is_keywords } from "../special.ts";
import { formatException, formatExceptionOnly } from "../traceback.ts";

export interface PrintOptions {
  readonly limit?: number | null;
  readonly file?: TextFile | null;
  readonly chain?: boolean;
}

function output(text: string, file: TextFile | null | undefined): void {
  if (file == null) writeTo("stderr", text);
  else file.write(text);
}

/** The report of an exception: without `chain`, alone; with a `limit`, of so many of its frames. */
function report(exception: BaseException, { limit = null, chain = true }: PrintOptions): string {
  const { __cause__: cause, __context__: context, __traceback__: frames } = exception;
  try {
    if (!chain) exception.__cause__ = exception.__context__ = null;
    if (limit !== null && frames !== null) exception.__traceback__ = limit >= 0 ? frames.slice(0, limit) : frames.slice(limit);
    return formatException(exception);
  } finally {
    exception.__cause__ = cause;
    exception.__context__ = context;
    exception.__traceback__ = frames;
  }
}

const NOTHING = "NoneType: None\n";

/** The report of the exception that is being handled. */
export function format_exc(options: PrintOptions = {}): string {
  return handling.exception === null ? NOTHING : report(handling.exception, options);
}

export function print_exc(options: PrintOptions = {}): void {
  output(format_exc(options), options.file);
}

/** `print_exception(error, { file })`; the older form with type, error and traceback too. */
export function print_exception(...args: unknown[]): void {
  const [exception, options] = exceptionArguments(args);
  output(exception === null ? NOTHING : report(exception, options), options.file);
}

/** The report as a list of texts: the head, each frame, the last line. */
export function format_exception(...args: unknown[]): string[] {
  const [exception, options] = exceptionArguments(args);
  return exception === null ? [NOTHING] : pieces(report(exception, options));
}

function exceptionArguments(args: readonly unknown[]): [BaseException | null, PrintOptions] {
  const last = args.at(-1);
  const exception = args.find((argument) => argument instanceof BaseException) ?? null;
  return [exception, is_keywords(last) ? (last as PrintOptions) : {}];
}

/** A line with what is indented more deeply below it, as CPython's lists have them. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const line of text.match(/\n[^\n]+:\n\n|[^\n]*\n/g) ?? []) {
    if (line.startsWith("    ") && found.length > 0) found[found.length - 1] += line;
    else found.push(line);
  }
  return found;
}

export function format_exception_only(...args: unknown[]): string[] {
  const [exception] = exceptionArguments(args);
  return exception === null ? [NOTHING] : (formatExceptionOnly(exception).match(/[^\n]*\n/g) ?? []);
}

/** A frame as the module gives it. */
export class FrameSummary {
  readonly filename: string;
  readonly lineno: number;
  readonly name: string;
  readonly line: string;
  constructor({ name, line }: Frame) {
    this.filename = fileName();
    this.lineno = pythonLine(line);
    this.name = name;
    this.line = sourceLine(line).trim();
  }
  __repr__(): string {
    return `<FrameSummary file ${this.filename}, line ${this.lineno} in ${this.name}>`;
  }
}

export function extract_tb(frames: readonly Frame[] | null): FrameSummary[] {
  return (frames ?? []).map((frame) => new FrameSummary(frame));
}

export function extract_stack(): FrameSummary[] {
  return runningFrames().map((frame) => new FrameSummary(frame));
}

export function format_list(frames: readonly FrameSummary[]): string[] {
  return frames.map(({ filename, lineno, name, line }) => `  File "${filename}", line ${lineno}, in ${name}\n${line === "" ? "" : `    ${line}\n`}`);
}

export function format_tb(frames: readonly Frame[] | null): string[] {
  return format_list(extract_tb(frames));
}

export function print_tb(frames: readonly Frame[] | null, options: PrintOptions = {}): void {
  output(format_tb(frames).join(""), options.file);
}

export function format_stack(): string[] {
  return format_list(extract_stack());
}

export function print_stack(options: PrintOptions = {}): void {
  output(format_stack().join(""), options.file);
}
