// What went wrong in a run, said plainly: every rule, over one timeline.
import type { Timeline } from "../timeline.ts";
import { blockedLoop } from "./blocked-loop.ts";
import { computes } from "./computes.ts";
import type { Finding, Rule, SourceLine } from "./finding.ts";
import { lostTask } from "./lost-task.ts";
import { neverAwaited } from "./never-awaited.ts";
import { neverRetrieved } from "./never-retrieved.ts";
import { oneByOne } from "./one-by-one.ts";
import { swallowedCancel } from "./swallowed-cancel.ts";
import { waitsForever } from "./waits-forever.ts";

export type { Finding, FindingKind, SourceLine } from "./finding.ts";

const rules: readonly Rule[] = [blockedLoop, computes, neverAwaited, lostTask, waitsForever, oneByOne, swallowedCancel, neverRetrieved];

/**
 * What went wrong, in the order in which it happened. Some of it can only be told once the run has ended. `source` gives
 * the program's lines; without it, what needs them is not found.
 */
export function findingsOf(timeline: Timeline, source: SourceLine = () => ""): Finding[] {
  return rules.flatMap((rule) => rule(timeline, source)).map(capitalised).sort((a, b) => a.moment - b.moment);
}

function capitalised(finding: Finding): Finding {
  return { ...finding, sentence: finding.sentence.replace(/^(task|a) /, (word) => word.charAt(0).toUpperCase() + word.slice(1)) };
}
