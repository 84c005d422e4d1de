// What Run runs: the note's own program, or what the reader has made of it.

/** Characters of a program that is still ported with every keystroke. Nobody reads a longer lesson. */
export const longestProgram = 64 * 1024;

/** A program as the sandbox takes it. */
export interface Runnable {
  /** Lowered JavaScript. */
  readonly program: string;
  /** What that was lowered from. */
  readonly typescript: string;
  /** The name that tracebacks give the file. */
  readonly file: string;
  /** What tracebacks quote, by line. */
  readonly lines: readonly string[];
  /** For each line of the program, from 1, its line of `lines`. Absent when they are the same. */
  readonly lineMap?: readonly number[];
  /** Where its operations stand in `lines`, for tracebacks to point at; absent where none is expected. */
  readonly positions?: string;
  /** Whether it is the note's own, and so to be compared with the recording. */
  readonly own: boolean;
}

/** Why there is nothing to run, as a sentence. */
export interface Refusal {
  readonly refused: string;
}
