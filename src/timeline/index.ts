// What happens in a run, as data to look at: the page draws it, the build makes pictures of it. Pure.
export { type Comparison, compareRuns } from "./compare.ts";
export { type Finding, type FindingKind, type SourceLine, findingsOf } from "./findings/index.ts";
export { type Arrow, type Lane, type LaneEnd, type Mark, type Span, type SpanKind, inOrder, rowsAmong } from "./lanes.ts";
export { withLines } from "./lines.ts";
export { type Moment, type MomentKind, isCountedLast } from "./moments.ts";
export { lastIndex, partitionPoint } from "./partition-point.ts";
export type { ReadyEntry, RunState, Running, TaskState, TaskStatus, TimerState } from "./run-state.ts";
export { type OutputLine, type WrongLine, answerIn, firstWrong, outputLines } from "./predict.ts";
export { type Question, moved, questionOf } from "./question.ts";
export { type Placed, type Scale, type ScaleOptions, type Tick, scaleOf } from "./scale.ts";
export { sentenceOf, sentencesOf } from "./sentences.ts";
export { type SvgOptions, svgOf } from "./svg.ts";
export { nextSwitch, previousSwitch } from "./steps.ts";
export { type Print, type RunEnding, type Timeline, arrowsAt, timelineOf } from "./timeline.ts";
export { treeOf } from "./tree.ts";
export { duration, nameOf, seconds, shortened, waitedFor, waitingLabel, waits } from "./words.ts";
