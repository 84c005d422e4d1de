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

/** Why there is no run; the reason completes "the program …". */
export interface Failure {
  /**
   * `runaway`: the program did more than it may; `late`: it computed for too long; `lost`: its interpreter went, or did not
   * answer; `broken`: its interpreter failed. After all but a runaway the next program needs another interpreter.
   */
  readonly kind: "runaway" | "late" | "lost" | "broken";
  readonly reason: string;
}

export type WorkerReply =
  | { readonly type: "ready"; readonly python: string }
  | { readonly type: "ran"; readonly run: Run; readonly memory: number }
  | { readonly type: "failed"; readonly failure: Failure };
