// Records of `logging`, their levels, and how they are written. Handlers stand in _logging-handlers.ts, loggers in logging.ts.
// Specified by CPython's Lib/logging/__init__.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { EPOCH } from "../clock.ts";
import { taskName, threadName } from "../current-thread.ts";
import { Dict, dict } from "../dict.ts";
import { type BaseException, TypeError, ValueError } from "../exceptions.ts";
import { Tuple } from "../list.ts";
import { mod } from "../arithmetic.ts";
import { repr } from "../repr.ts";
import { declare_type, split_keywords } from "../special.ts";
import { str } from "../str.ts";
import { readClock } from "../threads.ts";
import { formatException } from "../traceback.ts";
import { truth } from "../truth.ts";
import { datetime, timezone } from "./datetime.ts";

export const CRITICAL = 50;
export const FATAL = 50;
export const ERROR = 40;
export const WARNING = 30;
export const WARN = 30;
export const INFO = 20;
export const DEBUG = 10;
export const NOTSET = 0;

/** A number, or a name for one. */
export type Level = number | string;

const levelNames = new Map<number, string>([
  [50, "CRITICAL"],
  [40, "ERROR"],
  [30, "WARNING"],
  [20, "INFO"],
  [10, "DEBUG"],
  [0, "NOTSET"],
]);

const levelNumbers = new Map<string, number>([...[...levelNames].map(([number, name]) => [name, number] as const), ["FATAL", 50], ["WARN", 30]]);

/** The name of a level's number, or the number of a name. */
export function getLevelName(level: number | string): number | string {
  const known = typeof level === "number" ? levelNames.get(level) : levelNumbers.get(level);
  return known ?? `Level ${level}`;
}

export function addLevelName(level: number, name: string): void {
  levelNames.set(level, name);
  levelNumbers.set(name, level);
}

export function getLevelNamesMapping(): Dict<string, number> {
  return dict([...levelNumbers]);
}

/** The number of a level that a program gives by number or name. */
export function checkLevel(level: unknown): number {
  if (typeof level === "number") return level;
  if (typeof level !== "string") throw new TypeError(`Level not an integer or a valid string: ${repr(level)}`);
  const known = levelNumbers.get(level);
  if (known === undefined) throw new ValueError(`Unknown level: ${repr(level)}`);
  return known;
}

/** Where a record was made. */
export interface Origin {
  readonly pathname: string;
  readonly lineno: number;
  readonly funcName: string;
}

export interface RecordOptions extends Origin {
  readonly name: string;
  readonly level: number;
  readonly msg: unknown;
  readonly args: readonly unknown[];
  /** null: none; undefined: asked for where nothing is being handled. */
  readonly exception: BaseException | null | undefined;
  readonly stack_info: string | null;
  readonly extra: Readonly<Record<string, unknown>>;
}

export class LogRecord {
  readonly [attribute: string]: unknown;
  readonly name: string;
  readonly msg: unknown;
  readonly args: unknown;
  readonly levelname: string;
  readonly levelno: number;
  readonly pathname: string;
  readonly filename: string;
  readonly module: string;
  readonly exc_info: readonly unknown[] | null;
  exc_text: string | null = null;
  readonly stack_info: string | null;
  readonly lineno: number;
  readonly funcName: string;
  readonly created: number;
  readonly msecs: number;
  readonly relativeCreated: number;
  readonly thread: number;
  readonly threadName: string;
  readonly processName = "MainProcess";
  readonly process = 1;
  readonly taskName: string | null;
  /** What formatting the record has added to it. */
  declare message: string;
  declare asctime: string;

  constructor(options: RecordOptions) {
    const at = readClock();
    const { args, exception } = options;
    const only = args[0];
    this.name = options.name;
    this.msg = options.msg;
    this.args = args.length === 1 && only instanceof Dict && only.__len__() > 0 ? only : Tuple.collect(args);
    this.levelname = String(getLevelName(options.level));
    this.levelno = options.level;
    this.pathname = options.pathname;
    this.filename = options.pathname.slice(options.pathname.lastIndexOf("/") + 1);
    this.module = this.filename.replace(/\.[^.]*$/, "");
    this.exc_info = exception === null ? null : exception === undefined ? [null, null, null] : [exception.constructor, exception, exception.__traceback__];
    this.stack_info = options.stack_info;
    this.lineno = options.lineno;
    this.funcName = options.funcName;
    this.created = EPOCH + at;
    this.msecs = Math.floor(Math.round(at * 1e9) / 1e6) % 1000;
    // CPython counts whole nanoseconds.
    this.relativeCreated = Math.round(at * 1e9) / 1e6;
    this.thread = 0;
    this.threadName = threadName();
    this.taskName = taskName();
    Object.assign(this, options.extra);
  }

  /** The message with its arguments put in. */
  getMessage(): string {
    const message = str(this.msg);
    return truth(this.args) ? String(mod(message, this.args as Tuple)) : message;
  }

  __repr__(): string {
    return `<LogRecord: ${this.name}, ${this.levelno}, ${this.pathname}, ${this.lineno}, "${str(this.msg)}">`;
  }
}

declare_type(LogRecord, "LogRecord", "logging");

export type Style = "%" | "{" | "$";

interface StyleRules {
  readonly basic: string;
  readonly time: string | RegExp;
  readonly valid: RegExp;
  format(template: string, fields: Dict<string, unknown>): string;
}

const styles: Readonly<Record<Style, StyleRules>> = {
  "%": {
    basic: "%(levelname)s:%(name)s:%(message)s",
    time: "%(asctime)",
    valid: /%\(\w+\)[#0+ -]*(\*|\d+)?(\.(\*|\d+))?[diouxefgcrsa%]/i,
    format: (template, fields) => String(mod(template, fields)),
  },
  "{": {
    basic: "{levelname}:{name}:{message}",
    time: "{asctime",
    valid: /\{\w+/,
    format: (template, fields) => str.format(template, Object.fromEntries(fields.items())),
  },
  $: {
    basic: "${levelname}:${name}:${message}",
    time: /\$asctime|\$\{asctime\}/,
    valid: /\$(\w+|\{\w+\})/,
    format: (template, fields) =>
      template.replace(/\$(?:\$|(\w+)|\{(\w+)\})/g, (all, bare: string | undefined, braced: string | undefined) => (all === "$$" ? "$" : str(fields.__getitem__(bare ?? braced ?? "")))),
  },
};

export interface FormatterOptions {
  readonly fmt?: string | null;
  readonly datefmt?: string | null;
  readonly style?: Style;
  readonly validate?: boolean;
  readonly defaults?: Dict<string, unknown> | null;
}

/** Makes a line of a record. */
export class Formatter {
  readonly datefmt: string | null;
  readonly _fmt: string;
  readonly #rules: StyleRules;
  readonly #defaults: Dict<string, unknown> | null;
  default_time_format = "%Y-%m-%d %H:%M:%S";
  default_msec_format: string | null = "%s,%03d";

  constructor(fmt?: string | null | FormatterOptions, datefmt?: string | null | FormatterOptions, style?: Style | FormatterOptions, rest?: FormatterOptions) {
    const [positional, keywords] = split_keywords([fmt, datefmt, style, rest].filter((argument) => argument !== undefined));
    const names = ["fmt", "datefmt", "style"];
    const options: FormatterOptions = { ...Object.fromEntries(positional.map((argument, index) => [names[index], argument])), ...keywords };
    const name = options.style ?? "%";
    const rules = Object.hasOwn(styles, name) ? styles[name] : undefined;
    if (rules === undefined) throw new ValueError(`Style must be one of: ${Object.keys(styles).join(",")}`);
    this.#rules = rules;
    this._fmt = options.fmt || (name === "%" ? "%(message)s" : name === "{" ? "{message}" : "${message}");
    this.datefmt = options.datefmt ?? null;
    this.#defaults = options.defaults ?? null;
    if ((options.validate ?? true) && !rules.valid.test(this._fmt)) {
      if (name === "%") throw new ValueError(`Invalid format '${this._fmt}' for '%' style`);
      throw new ValueError("invalid format: no fields");
    }
  }

  usesTime(): boolean {
    const { time } = this.#rules;
    return typeof time === "string" ? this._fmt.includes(time) : time.test(this._fmt);
  }

  /** The record's time, in UTC. */
  formatTime(record: LogRecord, datefmt: string | null = null): string {
    const moment = datetime.fromtimestamp(record.created, timezone.utc);
    if (datefmt !== null && datefmt !== "") return moment.strftime(datefmt);
    const text = moment.strftime(this.default_time_format);
    return this.default_msec_format === null ? text : String(mod(this.default_msec_format, Tuple.of<unknown>(text, record.msecs)));
  }

  formatException(exc_info: readonly unknown[]): string {
    const exception = exc_info[1];
    return exception == null ? "NoneType: None" : formatException(exception as BaseException).replace(/\n$/, "");
  }

  formatStack(stack_info: string): string {
    return stack_info;
  }

  formatMessage(record: LogRecord): string {
    const fields = dict<string, unknown>(Object.entries(record));
    if (this.#defaults !== null) for (const [name, value] of this.#defaults.items()) if (!fields.has(name)) fields.__setitem__(name, value);
    return this.#rules.format(this._fmt, fields);
  }

  format(record: LogRecord): string {
    record.message = record.getMessage();
    if (this.usesTime()) record.asctime = this.formatTime(record, this.datefmt);
    let text = this.formatMessage(record);
    const add = (more: string): void => {
      text += (text.endsWith("\n") ? "" : "\n") + more;
    };
    if (record.exc_info !== null) record.exc_text ||= this.formatException(record.exc_info);
    if (record.exc_text) add(record.exc_text);
    if (record.stack_info) add(this.formatStack(record.stack_info));
    return text;
  }
}

declare_type(Formatter, "Formatter", "logging");

/** What `basicConfig` uses for a style where no format is given. */
export function basicFormat(style: Style): string {
  const rules = Object.hasOwn(styles, style) ? styles[style] : undefined;
  if (rules === undefined) throw new ValueError(`Style must be one of: ${Object.keys(styles).join(",")}`);
  return rules.basic;
}
