// Told by an example, when a run of it has come to its end and all of it has been shown, to whatever stands around it.
import type { LoopEvent } from "../asyncio/observer.ts";
import type { Outcome } from "../sandbox/outcomes.ts";

export interface FinishedRun {
  /** Their lines are those that the reader looks at. */
  readonly events: readonly LoopEvent[];
  readonly outcome: Outcome;
  /** The program, in the same lines. */
  readonly source: readonly string[];
}

export class RunOver extends Event {
  static readonly type = "interleave-run-over";
  /** The run; or, where the program could not be run, why not, as a sentence. */
  readonly run: FinishedRun | string;

  /** Also for an event of another copy of this class: classic scripts (build/classic-scripts.ts) have one each. */
  static is(event: Event): event is RunOver {
    return event.type === RunOver.type;
  }

  constructor(run: FinishedRun | string) {
    super(RunOver.type, { bubbles: true });
    this.run = run;
  }
}
