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
  readonly exception?: BaseException | null;
  readonly source: LogSource;
}

let sink: (entry: LogMessage) => void = lastResort;

/** Has `next` take everything that the library logs. */
export function setLogSink(next: typeof sink): void {
  sink = next;
}

export function log(entry: LogMessage): void {
  sink(entry);
}

function lastResort({ level, message, exception }: LogMessage): void {
  if (LEVELS[level] < LEVELS.warning) return;
  writeTo("stderr", `${message()}\n`);
  if (exception != null) writeTo("stderr", formatException(exception));
}
