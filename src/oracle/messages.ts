// What the oracle and its worker say to each other.
import type { Recording } from "./recording.ts";

export interface RunOptions {
  /** The name that tracebacks give the program's file. Default `example.py`. */
  readonly file?: string;
  /** Pure-Python modules that the program can import: dotted name to source. */
  readonly modules?: Readonly<Record<string, string>>;
  /** Skip the interpreter's shutdown: faster, but `atexit` functions, `__del__` of globals and tasks still pending at the end stay silent. */
  readonly lean?: boolean;
  /** Milliseconds of processor time after which the program is ended with an OracleError. Default 10,000. */
  readonly timeout?: number;
  /** What a program may do before it is ended with an OracleError. Default 200,000 steps and 32 MB. */
  readonly most?: Bounds;
}

export interface Bounds {
  /** Steps of tasks. */
  readonly steps: number;
  /** Written to stdout and stderr together. */
  readonly bytes: number;
}

/** What came of a program. */
export type Run = Pick<Recording, "written" | "ending" | "duration" | "steps">;

export interface RunRequest {
  readonly python: string;
  readonly options: RunOptions;
}

export type WorkerReply =
  | { readonly type: "ready"; readonly python: string }
  | { readonly type: "ran"; readonly run: Run; readonly memory: number }
  /** Where the interpreter is lost with the program, the next one needs another; `isBroken`: it failed, not the program. */
  | { readonly type: "failed"; readonly reason: string; readonly isLost: boolean; readonly isBroken: boolean };
