// What a rule finds, and what it is given to look at.
import type { Timeline } from "../timeline.ts";

export type FindingKind = "blocked-loop" | "computes" | "never-awaited" | "lost-task" | "waits-forever" | "one-by-one" | "swallowed-cancel" | "never-retrieved";

/** Something that went wrong in a run. */
export interface Finding {
  readonly kind: FindingKind;
  /** The line to look at, 0 where none is known. */
  readonly line: number;
  /** The task it happened to, 0 for code outside of tasks. */
  readonly task: number;
  /** The moment that shows it. */
  readonly moment: number;
  /** What happened and what would be better, for people. */
  readonly sentence: string;
}

/** A line of the program as its author wrote it, by the number that events give it; "" where there is none. */
export type SourceLine = (line: number) => string;

/** Looks for one kind of fault. Pure; what it is not sure of it leaves out. */
export type Rule = (timeline: Timeline, source: SourceLine) => readonly Finding[];
