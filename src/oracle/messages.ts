// What the oracle and its worker say to each other.
import type { Ending, Written } from "./recording.ts";

export interface RunOptions {
  /** The name that tracebacks give the program's file. Default `example.py`. */
  readonly file?: string;
  /** Pure-Python modules that the program can import: dotted name to source. */
  readonly modules?: Readonly<Record<string, string>>;
  /** Skip the interpreter's shutdown: faster, but `atexit` functions, `__del__` of globals and tasks still pending at the end stay silent. */
  readonly lean?: boolean;
  /** Real milliseconds after which the program is ended with an OracleError. Default 10,000. */
  readonly timeout?: number;
}

export interface Run {
  readonly written: readonly Written[];
  readonly ending: Ending;
  /** Virtual seconds when the program ended. */
  readonly duration: number;
  /** [virtual seconds, task name], one for each callback of the loop that stepped a task. */
  readonly steps: readonly (readonly [number, string])[];
}

export interface RunRequest {
  readonly python: string;
  readonly options: RunOptions;
}

export type WorkerReply =
  | { readonly type: "ready"; readonly python: string }
  | { readonly type: "ran"; readonly run: Run; readonly memory: number }
  | { readonly type: "failed"; readonly reason: string };
