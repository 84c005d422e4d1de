// `logging`: loggers by dotted name, `basicConfig`. Records and formats stand in _logging.ts, handlers in _logging-handlers.ts.
// Specified by CPython's Lib/logging/__init__.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { type BaseException, KeyError, TypeError, ValueError, handling } from "../exceptions.ts";
import { runningFrames, runningLine } from "../frames.ts";
import { LEVELS, type LogMessage, setLogSink } from "../log.ts";
import { importModule } from "../lowered.ts";
import type { TextFile } from "../print.ts";
import { repr } from "../repr.ts";
import { fileName, pythonLine } from "../source.ts";
import { declare_type, split_keywords } from "../special.ts";
import { truth } from "../truth.ts";
import { type_name } from "../type.ts";
import { Filterer, FileHandler, type Handler, StreamHandler, callStack, lastResort } from "./_logging-handlers.ts";
import { CRITICAL, DEBUG, ERROR, Formatter, INFO, type Level, LogRecord, NOTSET, type Origin, type Style, WARNING, basicFormat, checkLevel, getLevelName } from "./_logging.ts";

export {
  CRITICAL, DEBUG, ERROR, FATAL, Formatter, INFO, LogRecord, NOTSET, WARN, WARNING, addLevelName, getLevelName, getLevelNamesMapping,
} from "./_logging.ts";
export { FileHandler, type FileOptions, Filter, type FilterLike, Filterer, Handler, NullHandler, StreamHandler, lastResort } from "./_logging-handlers.ts";

// Loaded when a program that has imported them first reads them.
export declare const config: typeof import("./logging.config.ts");
export declare const handlers: typeof import("./logging.handlers.ts");

export function $complete(names: object): void {
  for (const name of ["config", "handlers"]) Object.defineProperty(names, name, { get: () => importModule(`logging.${name}`), enumerable: true, configurable: true });
}

export const BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s";
export const raiseExceptions = true;

const loggers = new Map<string, Logger>();
let disabledBelow = 0;

export interface LogOptions {
  readonly exc_info?: unknown;
  readonly stack_info?: boolean;
  readonly stacklevel?: number;
  readonly extra?: unknown;
}

export class Logger extends Filterer {
  readonly name: string;
  level: number;
  handlers: Handler[] = [];
  propagate = true;
  disabled = false;

  constructor(name: string, level: Level = NOTSET) {
    super();
    this.name = name;
    this.level = checkLevel(level);
  }

  get parent(): Logger | null {
    for (let end = this.name.lastIndexOf("."); end > 0; end = this.name.lastIndexOf(".", end - 1)) {
      const found = loggers.get(this.name.slice(0, end));
      if (found !== undefined) return found;
    }
    return root;
  }

  setLevel(level: Level): void {
    this.level = checkLevel(level);
  }

  /** The level of this logger or of the nearest above it that has one. */
  getEffectiveLevel(): number {
    for (let logger: Logger | null = this; logger !== null; logger = logger.parent) if (logger.level !== 0) return logger.level;
    return NOTSET;
  }

  isEnabledFor(level: number): boolean {
    return !this.disabled && disabledBelow < level && level >= this.getEffectiveLevel();
  }

  debug(msg: unknown, ...args: unknown[]): void {
    if (this.isEnabledFor(DEBUG)) this.$log(DEBUG, msg, args);
  }
  info(msg: unknown, ...args: unknown[]): void {
    if (this.isEnabledFor(INFO)) this.$log(INFO, msg, args);
  }
  warning(msg: unknown, ...args: unknown[]): void {
    if (this.isEnabledFor(WARNING)) this.$log(WARNING, msg, args);
  }
  error(msg: unknown, ...args: unknown[]): void {
    if (this.isEnabledFor(ERROR)) this.$log(ERROR, msg, args);
  }
  /** `error` with the exception that is being handled. */
  exception(msg: unknown, ...args: unknown[]): void {
    if (this.isEnabledFor(ERROR)) this.$log(ERROR, msg, args, true);
  }
  critical(msg: unknown, ...args: unknown[]): void {
    if (this.isEnabledFor(CRITICAL)) this.$log(CRITICAL, msg, args);
  }
  fatal(msg: unknown, ...args: unknown[]): void {
    this.critical(msg, ...args);
  }
  log(level: number, msg: unknown, ...args: unknown[]): void {
    if (typeof level !== "number") throw new TypeError("level must be an integer");
    if (this.isEnabledFor(level)) this.$log(level, msg, args);
  }

  $log(level: number, msg: unknown, given: readonly unknown[], withException: unknown = false): void {
    const [args, keywords] = split_keywords(given);
    const options = keywords as LogOptions;
    const asked = options.exc_info ?? withException;
    const exception = asked instanceof Error ? (asked as BaseException) : Array.isArray(asked) ? (asked[1] as BaseException | null) : truth(asked) ? (handling.exception ?? undefined) : null;
    const extra = fieldsOf(options.extra);
    for (const name of Object.keys(extra)) {
      if (name === "message" || name === "asctime" || name in emptyRecord) throw new KeyError(`Attempt to overwrite ${repr(name)} in LogRecord`);
    }
    const stack_info = options.stack_info === true ? `Stack (most recent call last):\n${callStack().replace(/\n$/, "")}` : null;
    this.handle(new LogRecord({ ...origin(), name: this.name, level, msg, args, exception, stack_info, extra }));
  }

  handle(record: LogRecord): void {
    if (this.disabled) return;
    const passed = this.filter(record);
    if (passed !== null) this.callHandlers(passed);
  }

  callHandlers(record: LogRecord): void {
    let found = 0;
    for (let logger: Logger | null = this; logger !== null; logger = logger.propagate ? logger.parent : null) {
      for (const handler of logger.handlers) {
        found++;
        if (record.levelno >= handler.level) handler.handle(record);
      }
    }
    if (found === 0 && record.levelno >= lastResort.level) lastResort.handle(record);
  }

  addHandler(handler: Handler): void {
    if (!this.handlers.includes(handler)) this.handlers.push(handler);
  }
  removeHandler(handler: Handler): void {
    this.handlers = this.handlers.filter((other) => other !== handler);
  }
  hasHandlers(): boolean {
    for (let logger: Logger | null = this; logger !== null; logger = logger.propagate ? logger.parent : null) {
      if (logger.handlers.length > 0) return true;
    }
    return false;
  }
  getChild(suffix: string): Logger {
    return getLogger(this.parent === null ? suffix : `${this.name}.${suffix}`);
  }

  __repr__(): string {
    return `<${type_name(this)} ${this.name} (${getLevelName(this.getEffectiveLevel())})>`;
  }
}

function origin(): Origin {
  const frame = runningFrames().at(-1);
  return { pathname: fileName(), lineno: pythonLine(frame?.line ?? runningLine()), funcName: frame?.name ?? "<module>" };
}

/** The fields of `extra`, which is a dict or a plain object. */
function fieldsOf(extra: unknown): Record<string, unknown> {
  if (extra == null) return {};
  const entries: unknown = Reflect.get(extra as object, "items");
  return typeof entries === "function" ? Object.fromEntries(entries.call(extra)) : { ...extra };
}

const emptyRecord = new LogRecord({
  name: "",
  level: 0,
  msg: "",
  args: [],
  exception: null,
  stack_info: null,
  extra: {},
  pathname: "",
  lineno: 0,
  funcName: "",
});

class RootLogger extends Logger {
  constructor() {
    super("root", WARNING);
  }
  override get parent(): null {
    return null;
  }
}

export const root: Logger = new RootLogger();

declare_type(Logger, "Logger", "logging");
declare_type(RootLogger, "RootLogger", "logging");

/** The logger of a dotted name, always the same one; without a name, the root of all. */
export function getLogger(name: string | null = null): Logger {
  if (name === null || name === "" || name === root.name) return root;
  const known = loggers.get(name) ?? new Logger(name);
  loggers.set(name, known);
  return known;
}

/** The names of the loggers that there are. */
export function $names(): string[] {
  return [...loggers.keys()];
}

/** A logger with fields that it adds to every record. */
export class LoggerAdapter {
  readonly logger: Logger;
  readonly extra: unknown;
  readonly #merges: boolean;

  constructor(logger: Logger, extra: unknown = null, options: { readonly merge_extra?: boolean } = {}) {
    this.logger = logger;
    this.extra = extra;
    this.#merges = options.merge_extra ?? false;
  }

  /** The message and keywords that are logged in the place of those given. */
  process(msg: unknown, keywords: Readonly<Record<string, unknown>>): readonly [unknown, Readonly<Record<string, unknown>>] {
    const own = fieldsOf(this.extra);
    return [msg, { ...keywords, extra: this.#merges ? { ...own, ...fieldsOf(keywords["extra"]) } : own }];
  }

  log(level: number, msg: unknown, ...given: unknown[]): void {
    if (!this.logger.isEnabledFor(level)) return;
    const [args, keywords] = split_keywords(given);
    const [message, all] = this.process(msg, keywords);
    this.logger.$log(level, message, [...args, all]);
  }
  debug(msg: unknown, ...args: unknown[]): void {
    this.log(DEBUG, msg, ...args);
  }
  info(msg: unknown, ...args: unknown[]): void {
    this.log(INFO, msg, ...args);
  }
  warning(msg: unknown, ...args: unknown[]): void {
    this.log(WARNING, msg, ...args);
  }
  error(msg: unknown, ...args: unknown[]): void {
    this.log(ERROR, msg, ...args);
  }
  exception(msg: unknown, ...given: unknown[]): void {
    const [args, keywords] = split_keywords(given);
    this.log(ERROR, msg, ...args, { exc_info: true, ...keywords });
  }
  critical(msg: unknown, ...args: unknown[]): void {
    this.log(CRITICAL, msg, ...args);
  }
  isEnabledFor(level: number): boolean {
    return this.logger.isEnabledFor(level);
  }
  setLevel(level: Level): void {
    this.logger.setLevel(level);
  }
  getEffectiveLevel(): number {
    return this.logger.getEffectiveLevel();
  }
  get name(): string {
    return this.logger.name;
  }
}

declare_type(LoggerAdapter, "LoggerAdapter", "logging");

// --- the module's own functions --------------------------------------------------------------------------------------------

export interface BasicConfig {
  readonly level?: Level | null;
  readonly format?: string;
  readonly datefmt?: string | null;
  readonly style?: Style;
  readonly stream?: TextFile | null;
  readonly handlers?: Iterable<Handler> | null;
  readonly force?: boolean;
  readonly filename?: unknown;
  readonly filemode?: string;
  readonly encoding?: string;
  readonly errors?: string;
}

/** Gives the root logger a handler, where it has none or `force` is set. */
export function basicConfig(config: BasicConfig = {}): void {
  if (config.force === true) root.handlers = [];
  if (root.handlers.length > 0) return;
  if (config.handlers != null && (config.stream !== undefined || config.filename !== undefined)) {
    throw new ValueError("'stream' or 'filename' should not be specified together with 'handlers'");
  }
  if (config.filename !== undefined && config.stream !== undefined) throw new ValueError("'stream' and 'filename' should not be specified together");
  const style = config.style ?? "%";
  const formatter = new Formatter(config.format ?? basicFormat(style), config.datefmt ?? null, style);
  for (const handler of config.handlers ?? [config.filename == null ? new StreamHandler(config.stream ?? null) : new FileHandler(config.filename, { mode: config.filemode ?? "a", encoding: config.encoding ?? null, errors: config.errors ?? null })]) {
    if (handler.formatter === null) handler.setFormatter(formatter);
    root.addHandler(handler);
  }
  if (config.level != null) root.setLevel(config.level);
}

function rootLogger(): Logger {
  if (root.handlers.length === 0) basicConfig();
  return root;
}

export function debug(msg: unknown, ...args: unknown[]): void {
  rootLogger().debug(msg, ...args);
}
export function info(msg: unknown, ...args: unknown[]): void {
  rootLogger().info(msg, ...args);
}
export function warning(msg: unknown, ...args: unknown[]): void {
  rootLogger().warning(msg, ...args);
}
export function error(msg: unknown, ...args: unknown[]): void {
  rootLogger().error(msg, ...args);
}
export function exception(msg: unknown, ...args: unknown[]): void {
  rootLogger().exception(msg, ...args);
}
export function critical(msg: unknown, ...args: unknown[]): void {
  rootLogger().critical(msg, ...args);
}
export function log(level: number, msg: unknown, ...args: unknown[]): void {
  rootLogger().log(level, msg, ...args);
}

/** Nothing of this level or below is logged any more. */
export function disable(level: Level = CRITICAL): void {
  disabledBelow = checkLevel(level);
}

export function makeLogRecord(fields: unknown): LogRecord {
  const record = new LogRecord({ ...emptyRecord, level: 0, args: [], exception: null, extra: {}, stack_info: null });
  return Object.assign(record, fieldsOf(fields));
}

export function shutdown(): void {}

setLogSink((entry: LogMessage) => {
  const logger = getLogger(entry.logger);
  const level = LEVELS[entry.level];
  if (!logger.isEnabledFor(level)) return;
  const { file, line, name } = entry.source;
  const [msg, ...args] = entry.call?.() ?? [entry.message()];
  logger.handle(
    new LogRecord({
      name: logger.name,
      level,
      msg,
      args,
      exception: entry.exception ?? null,
      stack_info: null,
      extra: {},
      pathname: file,
      lineno: line,
      funcName: name,
    }),
  );
});
