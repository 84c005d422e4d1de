// What keeps a program from being ported: a place, a sentence, and what to write instead.
// A stage that cannot go on throws PortError; port() turns it into a Problem. Which sentence is said where belongs to
// the stage that finds the problem.

export interface Problem {
  /** "syntax": CPython refuses the program too, with this sentence. "unsupported": the sandbox cannot do what it asks. */
  readonly kind: "syntax" | "unsupported";
  /** 1-based line of the Python text. */
  readonly line: number;
  /** 1-based column, in UTF-16 units. */
  readonly column: number;
  /** What is wrong, as near to CPython's words as is sensible, without a full stop. */
  readonly message: string;
  /** What to write instead. */
  readonly hint?: string;
}

/** A place in the Python text. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Ends a stage. Only port() catches it. */
export class PortError extends Error {
  readonly problem: Omit<Problem, "kind">;

  constructor(at: Place, message: string, hint?: string) {
    super(message);
    this.problem = { line: at.line, column: at.column, message, ...(hint === undefined ? {} : { hint }) };
  }
}
