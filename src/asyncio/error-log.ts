// What the loop writes to stderr about errors that nobody caught, in the words of CPython's "asyncio" logger.
// CPython: Lib/asyncio/base_events.py (default_exception_handler), Lib/logging/__init__.py (lastResort).
//
// Runs inside QuickJS. No DOM, no Node.
import { BaseException } from "../python/exceptions.ts";
import { write } from "../python/output.ts";
import { repr } from "../python/repr.ts";
import { formatException } from "../python/traceback.ts";

/** What the loop knows of an error: `message`, and what it belongs to. The keys are CPython's. */
export interface ErrorContext {
  readonly message?: string;
  readonly exception?: unknown;
  readonly [key: string]: unknown;
}

export function logErrorContext(context: ErrorContext): void {
  const lines = [context.message ?? "Unhandled exception in event loop"];
  for (const key of Object.keys(context).sort()) {
    if (key !== "message" && key !== "exception") lines.push(`${key}: ${repr(context[key])}`);
  }
  write("stderr", lines.join("\n") + "\n");
  if (context.exception instanceof BaseException) write("stderr", formatException(context.exception));
}

/** Debug mode's report of a callback that kept the loop busy for `duration` virtual seconds. */
export function logSlowCallback(entry: unknown, duration: number): void {
  write("stderr", `Executing ${repr(entry)} took ${duration.toFixed(3)} seconds\n`);
}
