// What an exercise expects of a run, as data. How authors write it: parse-expectations.ts and src/notes/README.md.
import type { FindingKind } from "../timeline/index.ts";

/** A number that must be neither less than `least` nor more than `most`. */
export interface Bound {
  readonly least: number;
  readonly most: number;
}

/** A line of output, in which `*` stands for any characters. */
export type Pattern = string;

export type Expectation =
  /** All of stdout, line by line. */
  | { readonly kind: "output"; readonly lines: readonly string[]; readonly inOrder: boolean }
  /** How often lines of a pattern are printed. */
  | { readonly kind: "line"; readonly pattern: Pattern; readonly times: Bound }
  /** That every line of one pattern comes before every line of another, and that there are such lines. */
  | { readonly kind: "before"; readonly first: Pattern; readonly then: Pattern }
  /** When every line of a pattern is printed, in virtual seconds, and that there is one. */
  | { readonly kind: "moment"; readonly pattern: Pattern; readonly at: Bound }
  /** Virtual seconds of the whole run. */
  | { readonly kind: "duration"; readonly length: Bound }
  /** The most that are under way at once, where a line of one pattern begins something and one of another ends it. */
  | { readonly kind: "together"; readonly from: Pattern; readonly to: Pattern; readonly most: Bound }
  /** How many tasks the program makes, that of `asyncio.run` not counted; of one coroutine function, or of any. */
  | { readonly kind: "tasks"; readonly of: string | null; readonly count: Bound }
  /** How many tasks end cancelled. */
  | { readonly kind: "cancelled"; readonly count: Bound }
  /** That a fault the timeline knows does not occur. */
  | { readonly kind: "no-finding"; readonly finding: FindingKind }
  /** The exception that the program ends with; without this expectation it must end with none. */
  | { readonly kind: "raises"; readonly type: string }
  /** A name that the program has in its code, or must not have. */
  | { readonly kind: "name"; readonly name: string; readonly wanted: boolean };
