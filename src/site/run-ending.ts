// What is said of a run that has ended: how, and whether it did what was recorded. Pure.
import type { Outcome } from "../sandbox/outcomes.ts";
import type { ExampleData } from "./example-data.ts";
import type { Run } from "./run.ts";
import { comparisonSentence, earlierOutputSentence, editedSentence, outcomeSentence } from "./sentences.ts";

export interface EndingWords {
  readonly sentence: string;
  /** What a comparison with the recording says; "" where there is none. */
  readonly comparison: string;
  readonly same: boolean;
  /** Whether it can be shown beside the run of the note's own program. */
  readonly canBeCompared: boolean;
}

/** `at` is the virtual time of the end, in seconds. */
export function endingWords(run: Run, outcome: Outcome, at: number, recorded: ExampleData): EndingWords {
  const sentence = outcomeSentence(outcome, at);
  const alone = { comparison: "", same: false, canBeCompared: false };
  if (run.outdated) return { ...alone, sentence: `${sentence} ${earlierOutputSentence}` };
  if (!run.isWhole || recorded.version === "") return { ...alone, sentence };
  if (!run.own) return { ...alone, sentence: `${sentence} ${editedSentence}`, canBeCompared: true };
  const same = run.isSame(recorded);
  return { sentence, comparison: comparisonSentence(same, recorded.version), same, canBeCompared: false };
}
