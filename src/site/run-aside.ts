// Runs that the page shows nothing of: for a comparison, for the explorer, and to see what coroutines hold at a moment.
import type { LoopEvent } from "../asyncio/observer.ts";
import type { RunRequest } from "../sandbox/index.ts";
import type { Outcome } from "../sandbox/outcomes.ts";
import { sandbox } from "./page-sandbox.ts";
import type { Runnable } from "./runnable.ts";

/** What happened in a run, and how it ended. */
export interface SideRun {
  readonly events: readonly LoopEvent[];
  readonly outcome: Outcome;
}

/** Runs a program. Another one with the same key stops it; with `inspect` it stops where that says. */
export async function runAside(key: string, { program, file, lines, lineMap, positions }: Runnable, inspect?: RunRequest["inspect"]): Promise<SideRun> {
  const events: LoopEvent[] = [];
  await sandbox.prepare(program);
  return new Promise((resolve) => {
    sandbox.run(
      { program, file, python: lines, ...(lineMap && { lineMap }), ...(positions !== undefined && { positions }), ...(inspect && { inspect }), key },
      { onEvents: (batch) => void events.push(...batch), onEnd: (outcome) => resolve({ events, outcome }) },
    );
  });
}
