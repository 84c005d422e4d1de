// `traceback`: exceptions as Python writes them. Specified by CPython's Lib/traceback.py; frames of the library are left out.
//
// Runs inside QuickJS. No DOM, no Node.
import { text_of } from "../as-text.ts";
import { BaseException, type Frame, handling, TypeError, ValueError } from "../exceptions.ts";
import { list, type Tuple, tuple } from "../list.ts";
import { writeTo } from "../output.ts";
import type { TextFile } from "../print.ts";
import { declare_type, is_keywords, NotImplemented } from "../special.ts";
import { runningStack } from "../running-stack.ts";
import { exceptionName, formatException, formatExceptionOnly, formatStack, limited, type ReportOptions, type StackEntry, stackEntry, tracedEntry } from "../traceback.ts";
import { type FrameObject, framesOf, type Traceback } from "../traceback-objects.ts";
import { type_name } from "../type.ts";

export interface LimitOptions {
  readonly limit?: number | null;
}

export interface PrintOptions extends LimitOptions {
  readonly file?: TextFile | null;
  readonly chain?: boolean;
}

/** A limit by its keyword or by its place. */
function limitOf(given: LimitOptions | number | null): number | null {
  return given !== null && typeof given === "object" ? (given.limit ?? null) : given;
}

function output(text: string, file: TextFile | null | undefined): void {
  if (file == null) writeTo("stderr", text);
  else file.write(text);
}

const NOTHING = "NoneType: None\n";

/** The report of the exception that is being handled. */
export function format_exc(options: PrintOptions = {}): string {
  return handling.exception === null ? NOTHING : formatException(handling.exception, options);
}

export function print_exc(options: PrintOptions = {}): void {
  output(format_exc(options), options.file);
}

/** `print_exception(error, { file })`; the older form with type, error and traceback too. */
export function print_exception(...args: unknown[]): void {
  const { exception, options } = exceptionArguments(args);
  output(exception === null ? NOTHING : formatException(exception, options), options.file);
}

/** The report as a list of texts: the head, each frame, the last line. */
export function format_exception(...args: unknown[]): string[] {
  const { exception, options } = exceptionArguments(args);
  return exception === null ? [NOTHING] : pieces(formatException(exception, options));
}

/** An exception, or its type, itself and its traceback, which shows in place of its own; then options. */
function exceptionArguments(args: readonly unknown[]): { exception: BaseException | null; options: PrintOptions & ReportOptions } {
  const last = args.at(-1);
  const options: PrintOptions = is_keywords(last) ? last : {};
  const given = is_keywords(last) ? args.slice(0, -1) : args;
  if (given.length === 2) throw new ValueError("Both or neither of value and tb must be given");
  const [exception, traceback] = given.length === 1 ? [given[0]] : [given[1], given[2] as Traceback | null];
  if (exception == null) return { exception: null, options };
  if (!(exception instanceof BaseException)) throw new TypeError(`Exception expected for value, ${type_name(exception)} found`);
  return { exception, options: traceback === undefined ? options : { ...options, frames: traceback && framesOf(traceback) } };
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
  const exception = args.findLast((argument) => argument instanceof BaseException);
  return exception === undefined ? [NOTHING] : lastLines(exception);
}

function lastLines(exception: BaseException): string[] {
  return formatExceptionOnly(exception).match(/[^\n]*\n/g) ?? [];
}

/** A frame as the module gives it: an object, and the four things of it in a row. */
export class FrameSummary implements StackEntry {
  readonly filename: string;
  readonly lineno: number;
  readonly name: string;
  readonly line: string;
  readonly quoted?: string;
  constructor({ filename, lineno, name, line, quoted }: StackEntry) {
    this.filename = filename;
    this.lineno = lineno;
    this.name = name;
    this.line = line;
    if (quoted !== undefined) this.quoted = quoted;
  }
  #items(): readonly unknown[] {
    return tuple(this.filename, this.lineno, this.name, this.line);
  }
  [Symbol.iterator](): Iterator<unknown> {
    return this.#items()[Symbol.iterator]();
  }
  __getitem__(index: number): unknown {
    return this.#items().at(index);
  }
  __len__(): number {
    return 4;
  }
  __eq__(other: unknown): unknown {
    if (!(other instanceof FrameSummary)) return NotImplemented;
    return this.filename === other.filename && this.lineno === other.lineno && this.name === other.name;
  }
  __repr__(): string {
    return `<FrameSummary file ${this.filename}, line ${this.lineno} in ${this.name}>`;
  }
}

/** A list of frames. */
export class StackSummary extends Array<FrameSummary> {
  format(): string[] {
    return formatStack(this);
  }
}

/** `entryOf` shows what runs, or what a traceback holds: only the latter is known to the part of a line. */
function summaryOf(frames: readonly Frame[], entryOf: (frame: Frame) => StackEntry): StackSummary {
  const summary = new StackSummary();
  for (const frame of frames) summary.push(new FrameSummary(entryOf(frame)));
  return summary;
}

/** An exception as it was when this was made. */
export class TracebackException {
  readonly stack: StackSummary;
  readonly exc_type_str: string;
  readonly #message: string;
  readonly #lastLines: readonly string[];
  readonly #whole: string;
  readonly #alone: string;

  constructor(exception: BaseException, options: ReportOptions) {
    this.stack = summaryOf(limited(options.frames ?? exception.$traceback ?? [], options.limit), (frame) => tracedEntry(frame, null));
    this.exc_type_str = exceptionName(exception);
    this.#message = text_of(exception);
    this.#lastLines = lastLines(exception);
    this.#whole = formatException(exception, options);
    this.#alone = formatException(exception, { ...options, chain: false });
  }

  static from_exception(exception: BaseException, options: LimitOptions = {}): TracebackException {
    return new TracebackException(exception, options);
  }
  *format({ chain = true }: { readonly chain?: boolean } = {}): Generator<string, void> {
    yield* pieces(chain ? this.#whole : this.#alone);
  }
  *format_exception_only(): Generator<string, void> {
    yield* this.#lastLines;
  }
  print({ file = null, chain = true }: PrintOptions = {}): void {
    output(chain ? this.#whole : this.#alone, file);
  }
  __str__(): string {
    return this.#message;
  }
}

declare_type(FrameSummary, "FrameSummary", "traceback");
declare_type(StackSummary, "StackSummary", "traceback");
declare_type(TracebackException, "TracebackException", "traceback");

/** Each frame of a traceback with its line. */
export function* walk_tb(traceback: Traceback | null): Generator<Tuple<unknown>, void> {
  for (let each = traceback; each !== null; each = each.tb_next) yield tuple<[FrameObject, number]>(each.tb_frame, each.tb_lineno);
}

export function extract_tb(traceback: Traceback | null, options: LimitOptions | number | null = null): StackSummary {
  return summaryOf(limited(framesOf(traceback), limitOf(options)), (frame) => tracedEntry(frame, null));
}

/** The frames that are running. A limit counts from the innermost one. */
export function extract_stack({ limit = null }: LimitOptions = {}): StackSummary {
  return summaryOf(limited(runningStack().toReversed(), limit).toReversed(), stackEntry);
}

export function format_list(entries: Iterable<unknown>): string[] {
  const isEntry = (entry: unknown): entry is StackEntry => entry instanceof FrameSummary;
  return formatStack(list(entries).map((entry) => (isEntry(entry) ? entry : entryOf(entry as readonly [string, number, string, string]))));
}

function entryOf([filename, lineno, name, line]: readonly [string, number, string, string | null]): StackEntry {
  return { filename, lineno, name, line: line ?? "" };
}

export function print_list(entries: Iterable<unknown>, { file = null }: PrintOptions = {}): void {
  output(format_list(entries).join(""), file);
}

export function format_tb(traceback: Traceback | null, options: LimitOptions | number | null = null): string[] {
  return extract_tb(traceback, options).format();
}

export function print_tb(traceback: Traceback | null, ...given: readonly (PrintOptions | number | null)[]): void {
  const [options, last] = [given[0] ?? null, given.at(-1)];
  output(format_tb(traceback, options).join(""), is_keywords(last) ? (last as PrintOptions).file : null);
}

export function format_stack(options: LimitOptions = {}): string[] {
  return extract_stack(options).format();
}

export function print_stack(options: PrintOptions = {}): void {
  output(format_stack(options).join(""), options.file);
}
