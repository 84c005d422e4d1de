// What the coroutines of a task held at a moment of a run. Nothing keeps that while a program runs: it is run once more,
// lowered so that its names are read, up to that moment. Values are told only where that run did what the first one did.
// Loaded when the reader chooses a task.
import type { FrameLocals, LoopEvent } from "../../asyncio/observer.ts";
import { lower } from "../../lowering/index.ts";
import { localNames } from "../../porter/index.ts";
import { ProgramLines } from "../program-lines.ts";
import { runAside } from "../run-aside.ts";
import type { Runnable } from "../runnable.ts";
import { otherRunSentence, unreadableSentence, unreadSentence } from "../sentences.ts";

export class Inspection {
  /** Null where its names cannot be read. */
  readonly #program: Runnable | null;
  readonly #lines: ProgramLines;

  constructor(runnable: Runnable) {
    this.#program = readable(runnable);
    this.#lines = new ProgramLines(runnable.lineMap ?? null);
  }

  /** The stack of a task after these events, outermost first, in the lines that readers look at; or why not, as a sentence. */
  async at(all: readonly LoopEvent[], task: number, key: string): Promise<readonly FrameLocals[] | string> {
    if (this.#program === null) return unreadableSentence;
    // A program whose names are read computes more, and is not asked how much.
    const shown = all.filter(({ kind }) => kind !== "computed");
    const { events, outcome } = await runAside(key, this.#program, { events: shown.length, task });
    if (JSON.stringify(events.slice(0, shown.length)) !== JSON.stringify(shown)) return outcome.kind === "broken" ? unreadSentence(outcome) : otherRunSentence;
    // What a `__repr__` prints stands before it.
    const [told] = this.#lines.shown(events.slice(shown.length).slice(-1));
    return told?.kind === "inspected" ? told.stack : unreadSentence(outcome);
  }
}

/** The program, lowered so that its names are read: Python's, or where the reader has written the TypeScript, TypeScript's. */
function readable(runnable: Runnable): Runnable | null {
  try {
    const locals = runnable.lineMap === undefined ? "all" : localNames(runnable.lines.join("\n"));
    const { code, problems } = lower(runnable.typescript, { locals });
    return problems.length > 0 ? null : { ...runnable, program: code };
  } catch {
    // Python that the porter refuses, whose port was written by hand.
    return null;
  }
}
