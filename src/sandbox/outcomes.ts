// How a run ended, as data. Every way a run can end is one of these; the page turns each into a sentence
// (src/site/sentences.ts), the command line into an exit status.

/** A resource whose limit ended a run. The numbers stand in limits.ts. */
export type LimitName =
  | "step-time" // the program computed too long without giving the loop a turn
  | "total-time"
  | "memory"
  | "stack"
  | "output"
  | "events"
  | "timers"
  | "program-size";

export type Outcome =
  /** The program reached its end. */
  | { readonly kind: "ended" }
  /** An exception that nothing caught. `traceback` is what went to stderr, last line included. */
  | { readonly kind: "raised"; readonly type: string; readonly message: string; readonly traceback: string }
  /** `sys.exit(code)`, or SystemExit raised. */
  | { readonly kind: "exited"; readonly code: number }
  /** The loop has nothing left that could ever wake it. CPython would wait forever. */
  | { readonly kind: "deadlock"; readonly waiting: readonly string[] }
  /** The program asked for something that the sandbox does not have, by name. */
  | { readonly kind: "refused"; readonly reason: string; readonly line: number }
  /** The program is not one: a syntax error in the lowered text. */
  | { readonly kind: "invalid"; readonly message: string; readonly line: number }
  | { readonly kind: "limit"; readonly limit: LimitName }
  /** The reader pressed Stop, or the page went away. */
  | { readonly kind: "stopped" }
  /** The sandbox itself failed: could not start, or died. Never the program's fault. */
  | { readonly kind: "broken"; readonly reason: string };
