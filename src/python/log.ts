// What the library itself logs, such as errors that nobody caught. Until a program imports `logging`, it goes to stderr
// as CPython's `logging.lastResort` writes it; then `logging` takes it.
//
// Runs inside QuickJS. No DOM, no Node.
import type { BaseException } from "./exceptions.ts";
import { writeTo } from "./output.ts";
import { formatException } from "./traceback.ts";

export const LEVELS = { debug: 10, info: 20, warning: 30, error: 40, critical: 50 } as const;

/** Where CPython's twin of the code that logs stands: what `%(filename)s:%(lineno)d` and `%(funcName)s` show. */
export interface LogSource {
  readonly file: string;
  readonly line: number;
  readonly name: string;
}

export interface LogMessage {
  readonly logger: string;
  readonly level: keyof typeof LEVELS;
  /** Called only when the message is written. */
  readonly message: () => string;
  /** The format and what goes into it, as CPython's call has them; absent where that is the message itself. */
  readonly call?: () => readonly [format: string, ...args: unknown[]];
  readonly exception?: BaseException | null;
  readonly source: LogSource;
}

export type LogSink = (entry: LogMessage) => void;

let sink: LogSink = lastResort;

/** Has `next` take everything that the library logs, and gives what took it before. */
export function setLogSink(next: LogSink): LogSink {
  const before = sink;
  sink = next;
  return before;
}

export function log(entry: LogMessage): void {
  sink(entry);
}

function lastResort({ level, message, exception }: LogMessage): void {
  if (LEVELS[level] < LEVELS.warning) return;
  writeTo("stderr", `${message()}\n`);
  if (exception != null) writeTo("stderr", formatException(exception));
}
