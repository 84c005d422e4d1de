// What the loop says of errors that nobody caught, and in debug mode: CPython's "asyncio" logger in its words.
// CPython: Lib/asyncio/base_events.py (default_exception_handler, _run_once), log.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { BaseException } from "../python/exceptions.ts";
import { log } from "../python/log.ts";
import { repr } from "../python/repr.ts";
import { SourceTraceback } from "./debug.ts";

/** What the loop knows of an error: `message`, and what it belongs to. The keys are CPython's. */
export interface ErrorContext {
  readonly message?: string;
  readonly exception?: unknown;
  readonly [key: string]: unknown;
}

const FOLDER = "<python>/asyncio/";

/** The file of `asyncio.base_events`, whose `logger` says most of this. */
export const BASE_EVENTS = `${FOLDER}base_events.py`;

export function logErrorContext(context: ErrorContext): void {
  const lines = [context.message || "Unhandled exception in event loop"];
  for (const key of Object.keys(context).sort()) {
    const value = context[key];
    if (key === "message" || key === "exception") continue;
    lines.push(`${key}: ${value instanceof SourceTraceback ? value.describe() : repr(value)}`);
  }
  log({
    logger: "asyncio",
    level: "error",
    message: () => lines.join("\n"),
    exception: context.exception instanceof BaseException ? context.exception : null,
    source: { file: BASE_EVENTS, line: 1875, name: "default_exception_handler" },
  });
}

/** Debug mode's report of a callback that kept the loop busy for `duration` virtual seconds. */
export function logSlowCallback(entry: unknown, duration: number): void {
  log({
    logger: "asyncio",
    level: "warning",
    message: () => `Executing ${repr(entry)} took ${duration.toFixed(3)} seconds`,
    call: () => ["Executing %s took %.3f seconds", repr(entry), duration],
    source: { file: BASE_EVENTS, line: 2041, name: "_run_once" },
  });
}

export function logNewLoop(): void {
  log({
    logger: "asyncio",
    level: "debug",
    message: () => "Using selector: EpollSelector",
    call: () => ["Using selector: %s", "EpollSelector"],
    source: { file: `${FOLDER}selector_events.py`, line: 64, name: "__init__" },
  });
}

/** Debug mode's word at the end of a loop. */
export function logClosedLoop(loop: unknown): void {
  log({
    logger: "asyncio",
    level: "debug",
    message: () => `Close ${repr(loop)}`,
    call: () => ["Close %r", loop],
    source: { file: BASE_EVENTS, line: 742, name: "close" },
  });
}
