// Handlers of `logging` and the filters of both handlers and loggers.
// Specified by CPython's Lib/logging/__init__.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { call_ } from "../calling.ts";
import { type BaseException, Exception } from "../exceptions.ts";
import { Halted } from "../halt.ts";
import { by_names } from "../keywords.ts";
import { importModule } from "../lowered.ts";
import { writeTo } from "../output.ts";
import type { TextFile } from "../print.ts";
import { repr } from "../repr.ts";
import { runningStack } from "../running-stack.ts";
import { declare_type } from "../special.ts";
import { formatException, formatStack, stackEntry } from "../traceback.ts";
import { translateError } from "../translate-error.ts";
import { truth } from "../truth.ts";
import { type_name } from "../type.ts";
import type { TextIOWrapper } from "./_file-objects.ts";
import { Formatter, type Level, LogRecord, NOTSET, WARNING, checkLevel, getLevelName } from "./_logging.ts";
import { stderr } from "./sys.ts";

/** Something that decides whether a record is written, and may change it: it has a method `filter`, or can be called. */
export type FilterLike = { filter(record: LogRecord): unknown } | ((record: LogRecord) => unknown);

/** Lets the records of one logger and those below it through. */
export class Filter {
  readonly name: string;
  constructor(name = "") {
    this.name = name;
  }
  filter(record: LogRecord): unknown {
    return this.name === "" || record.name === this.name || record.name.startsWith(`${this.name}.`);
  }
}

export class Filterer {
  filters: FilterLike[] = [];

  addFilter(filter: FilterLike): void {
    if (!this.filters.includes(filter)) this.filters.push(filter);
  }
  removeFilter(filter: FilterLike): void {
    this.filters = this.filters.filter((other) => other !== filter);
  }

  /** The record to go on with, or null. */
  filter(record: LogRecord): LogRecord | null {
    let current = record;
    for (const filter of this.filters) {
      const answer: unknown = "filter" in filter ? filter.filter(current) : call_(filter, current);
      if (!truth(answer)) return null;
      if (answer instanceof LogRecord) current = answer;
    }
    return current;
  }
}

const defaultFormatter = new Formatter();

/** Writes records somewhere. */
export class Handler extends Filterer {
  level: number;
  formatter: Formatter | null = null;
  name: string | null = null;

  constructor(level: Level = NOTSET) {
    super();
    this.level = checkLevel(level);
  }

  get_name(): string | null {
    return this.name;
  }
  set_name(name: string): void {
    this.name = name;
  }
  setLevel(level: Level): void {
    this.level = checkLevel(level);
  }
  setFormatter(formatter: Formatter | null): void {
    this.formatter = formatter;
  }
  acquire(): void {}
  release(): void {}
  flush(): void {}
  close(): void {}

  format(record: LogRecord): string {
    return (this.formatter ?? defaultFormatter).format(record);
  }

  handle(record: LogRecord): LogRecord | null {
    const passed = this.filter(record);
    if (passed !== null) this.emit(passed);
    return passed;
  }

  emit(_record: LogRecord): void {
    throw new Exception("emit must be implemented by Handler subclasses");
  }

  /** Reports an error in writing a record, so that logging never stops a program. */
  handleError(record: LogRecord, error: BaseException): void {
    const message = `Message: ${repr(record.msg)}\nArguments: ${repr(record.args)}\n`;
    writeTo("stderr", `--- Logging error ---\n${formatException(error)}Call stack:\n${callStack()}${message}`);
  }

  __repr__(): string {
    return `<${type_name(this)} (${getLevelName(this.level)})>`;
  }
}

/** What is running, as a traceback lists it. */
export function callStack(): string {
  return formatStack(runningStack().map(stackEntry)).join("");
}

/** Writes to a stream, stderr unless another is given. */
export class StreamHandler extends Handler {
  stream: TextFile;
  terminator = "\n";

  constructor(stream: TextFile | null | { readonly stream?: TextFile | null } = null) {
    super();
    const given = stream !== null && "write" in stream ? stream : (stream?.stream ?? null);
    this.stream = given ?? stderr;
  }

  override flush(): void {
    this.stream.flush?.();
  }

  override emit(record: LogRecord): void {
    try {
      this.stream.write(this.format(record) + this.terminator);
      this.flush();
    } catch (raised) {
      const error = translateError(raised);
      if (error instanceof Halted || !(error instanceof Exception)) throw error;
      this.handleError(record, error);
    }
  }

  setStream(stream: TextFile): TextFile | null {
    if (stream === this.stream) return null;
    const before = this.stream;
    this.stream = stream;
    return before;
  }

  override __repr__(): string {
    const name: unknown = Reflect.get(this.stream, "name");
    return `<${type_name(this)} ${typeof name === "string" ? `${name} ` : ""}(${getLevelName(this.level)})>`;
  }
}

export class NullHandler extends Handler {
  override handle(_record: LogRecord): null {
    return null;
  }
  override emit(): void {}
}

/** Arguments of a FileHandler: `FileHandler(filename, mode="a", encoding=None, delay=False, errors=None)`. */
export interface FileOptions {
  readonly filename?: unknown;
  readonly mode?: string;
  readonly encoding?: string | null;
  readonly delay?: unknown;
  readonly errors?: string | null;
}

/** Writes to a file of the run. */
export class FileHandler extends StreamHandler {
  readonly baseFilename: string;
  readonly mode: string;
  readonly encoding: string | null;
  readonly errors: string | null;
  #file: TextIOWrapper | null = null;

  constructor(...args: unknown[]) {
    super({ stream: { write() {} } });
    const options = by_names<FileOptions>(args, ["filename", "mode", "encoding", "delay", "errors"], "FileHandler");
    this.baseFilename = path().abspath(options.filename);
    this.mode = options.mode ?? "a";
    this.encoding = options.encoding ?? null;
    this.errors = options.errors ?? null;
    if (!truth(options.delay ?? false)) this._open();
  }

  /** The open file, which is opened now if it was not. */
  _open(): TextIOWrapper {
    const { encoding, errors, mode } = this;
    this.stream = this.#file ??= io().open(this.baseFilename, { mode, encoding, errors });
    return this.#file;
  }
  override emit(record: LogRecord): void {
    this._open();
    super.emit(record);
  }
  override close(): void {
    this.#file?.close();
    this.#file = null;
  }
  override flush(): void {
    this.#file?.flush();
  }
  override __repr__(): string {
    return `<${type_name(this)} ${this.baseFilename} (${getLevelName(this.level)})>`;
  }
}

/** What only handlers of files need. */
const io = (): typeof import("./io.ts") => importModule("io") as typeof import("./io.ts");
const path = (): typeof import("./os.path.ts") => importModule("os.path") as typeof import("./os.path.ts");

class StderrHandler extends StreamHandler {
  constructor() {
    super({ stream: { write: (text: string) => writeTo("stderr", text) } });
    this.level = WARNING;
  }
}

/** Takes what no handler takes: writes warnings and errors to stderr as they are. */
export const lastResort: Handler = new StderrHandler();

declare_type(Filter, "Filter", "logging");
declare_type(Handler, "Handler", "logging");
declare_type(StreamHandler, "StreamHandler", "logging");
declare_type(NullHandler, "NullHandler", "logging");
declare_type(FileHandler, "FileHandler", "logging");
declare_type(StderrHandler, "_StderrHandler", "logging");
