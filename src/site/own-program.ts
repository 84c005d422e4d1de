// The note's own program of an example, and runs of it or of one like it that the page shows nothing of: for a comparison,
// and for the explorer.
import type { LoopEvent } from "../asyncio/observer.ts";
import type { Outcome } from "../sandbox/outcomes.ts";
import type { ExampleData } from "./example-data.ts";
import { sandbox } from "./page-sandbox.ts";
import type { Runnable } from "./runnable.ts";

/** Its Python as the page shows it. */
export function ownRunnable(element: Element, { program, lineMap }: ExampleData): Runnable {
  const codes = element.querySelectorAll('.listing[data-language="python"] code');
  const lines = Array.from(codes, (code) => code.textContent ?? "").join("\n").split("\n");
  return { program, file: "example.py", lines, lineMap, own: true };
}

/** What happened in a run, and how it ended. */
export interface SideRun {
  readonly events: readonly LoopEvent[];
  readonly outcome: Outcome;
}

/** Runs a program that has the lines of the note's own, and shows nothing of it. */
export async function runAside(element: Element, data: ExampleData, program = data.program): Promise<SideRun> {
  const { file, lines, lineMap } = ownRunnable(element, data);
  const events: LoopEvent[] = [];
  await sandbox.prepare(program);
  return new Promise((resolve) => {
    sandbox.run(
      { program, file, python: lines, ...(lineMap && { lineMap }), key: `${element.id} aside` },
      { onEvents: (batch) => void events.push(...batch), onEnd: (outcome) => resolve({ events, outcome }) },
    );
  });
}
