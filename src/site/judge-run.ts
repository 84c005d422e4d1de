// A finished run of a reader's program, judged. Pure; fetched when there is one.
import { type Verdict, judge, parseExpectations } from "../exercises/index.ts";
import { timelineOf } from "../timeline/index.ts";
import type { MomentAddress } from "./address.ts";
import type { FinishedRun } from "./run-over.ts";
import { momentAddress } from "./timeline/moment-address.ts";

export interface Judged {
  readonly verdict: Verdict;
  /** Where the run shows it. */
  readonly moment: MomentAddress | null;
}

/** `expected` is what the page holds of an exercise: its lines, as JSON. */
export function judgeRun(expected: string, { events, outcome, source }: FinishedRun): Judged[] {
  const lines: string[] = JSON.parse(expected);
  const timeline = timelineOf(events, outcome);
  const verdicts = judge(parseExpectations(lines.join("\n")).expectations, { timeline, source });
  return verdicts.map((verdict) => ({ verdict, moment: verdict.moment === null ? null : momentAddress(timeline.moments, verdict.moment) }));
}
