// What an exercise expects of a reader's program, and whether a run meets it. Pure: no DOM, no Node, no state.
export type { Expectation } from "./expectation.ts";
export { type JudgedRun, type Verdict, isSolved, judge } from "./judge.ts";
export { type ExpectationFault, type ParsedExpectations, parseExpectations } from "./parse-expectations.ts";
