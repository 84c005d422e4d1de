// What an import asks of real Python. The notes know no interpreter: whoever calls `importNote` hands one in.

export interface Reference {
  /** What CPython's parser says of each text. */
  facts(sources: readonly string[]): Promise<readonly PythonFacts[]>;
  /** Runs a program as `python example.py` does, in virtual time. A `guess` is given up sooner: it may well run for ever. */
  run(program: string, options?: { readonly guess: boolean }): Promise<RunResult>;
}

export type PythonFacts =
  | { readonly parses: false; readonly line: number; readonly message: string }
  | {
      readonly parses: true;
      /** Parses only inside an `async def`: it awaits or returns at its top level. */
      readonly bare: boolean;
      /** The statements of the top level, in order. */
      readonly statements: readonly StatementFacts[];
      /** Names that it uses and neither binds nor finds among the builtins. */
      readonly free: readonly string[];
      /** Top names of the modules that it imports. */
      readonly modules: readonly string[];
      /** What `with` and `async with` bind in it, at any depth. */
      readonly contexts: readonly ContextFacts[];
      /** A single expression. */
      readonly expression: boolean;
      /** The expression at its end, whose value an interpreter would show: offsets in code points; `brackets` for a tuple without. */
      readonly echo: { readonly start: number; readonly end: number; readonly brackets: boolean } | null;
      /** Names of the exceptions in its `raise` statements. */
      readonly raises: readonly string[];
      /** Lines, from 1, that begin inside a string, so that their indentation is the string's. */
      readonly linesInStrings: readonly number[];
    };

export type ParsedFacts = Extract<PythonFacts, { parses: true }>;

/** `async with connect(host) as db:`: the name, that line, and the names that it reads. */
export interface ContextFacts {
  readonly name: string;
  readonly header: string;
  readonly uses: readonly string[];
}

export interface StatementFacts {
  /** First and last line, decorators included. */
  readonly line: number;
  readonly endLine: number;
  readonly kind: "import" | "function" | "class" | "assignment" | "other";
  readonly binds: readonly string[];
  readonly uses: readonly string[];
  /** Names whose values it may change without binding them, and the functions that it calls. */
  readonly acts: readonly string[];
  /** Names that functions in it declare global. */
  readonly globals: readonly string[];
  /** A function whose first parameter is `self` or `cls`: outside of a class, a piece of one. */
  readonly isMethod: boolean;
  /** A coroutine function that can be called without arguments. */
  readonly runnable: boolean;
  /** It is a function, with `async` or without, that a call without arguments runs. */
  readonly callable: boolean;
  /** Starts an event loop. */
  readonly runs: boolean;
  readonly awaits: boolean;
  /** `from protocol import encode`, without `as`, of a module that does not come with Python. */
  readonly isFromElsewhere: boolean;
  /** Only a constant, such as `...`. */
  readonly isPlaceholder: boolean;
}

export interface RunResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly ending:
    | { readonly kind: "ended" }
    | { readonly kind: "raised"; readonly type: string; readonly message: string }
    | { readonly kind: "exited"; readonly code: number }
    /** Waits for what never comes. */
    | { readonly kind: "deadlock" }
    /** Had to be ended, or broke the interpreter. `isEndless`: it did more than a program with an end does. The reason ends without a full stop. */
    | { readonly kind: "stopped"; readonly isEndless: boolean; readonly reason: string };
  /** Virtual seconds that it took. */
  readonly duration: number;
}
