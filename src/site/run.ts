// One run of an example: what has happened in it, how far it is shown, and how it ended. It stays after its end, to be
// looked at, until the next one. What the reader sees of it is for example-run.ts.
import type { FrameLocals, LoopEvent } from "../asyncio/observer.ts";
import type { Written } from "../oracle/recording.ts";
import { compareWritten } from "../parity/index.ts";
import type { RunHandle } from "../sandbox/index.ts";
import type { Outcome } from "../sandbox/outcomes.ts";
import type { WrongLine } from "../timeline/index.ts";
import type { MomentAddress } from "./address.ts";
import { sameEnding, type ExampleData } from "./example-data.ts";
import { Playback } from "./playback.ts";
import { ProgramLines } from "./program-lines.ts";
import type { FinishedRun } from "./run-over.ts";
import type { Runnable } from "./runnable.ts";
import { noInspectionSentence } from "./sentences.ts";
import type { Inspection } from "./timeline/inspection.ts";
import type { PlayerCommand } from "./timeline/player.ts";

/** A reader's answer to the question of an example. */
export interface Answer {
  /** How many lines are printed before those that are asked about, and those as places among them. */
  readonly from: number;
  readonly order: readonly number[];
  /** Is told where it goes wrong first, null where nowhere, as soon as that is known. */
  tell(wrong: WrongLine | null): void;
}

/** What a reader may ask of a run before all of it is known. */
export type Wanted = PlayerCommand | MomentAddress | Answer | "compare";

export class Run {
  readonly playback: Playback<LoopEvent>;
  /** Whether the playback goes on, rests before the end, or is over. */
  state: "playing" | "paused" | "over" = "playing";
  /** Absent while the engine is being fetched. */
  handle?: RunHandle;
  /** Whether the program was changed after the run began. */
  outdated = false;
  /** Whether others were told that it is over. */
  told = false;
  /** How it ended, once it has; the playback may still be on its way there. */
  outcome?: Outcome;
  /** What is to be done as soon as all of the run is known. */
  readonly wanted: Wanted[] = [];
  /** Everything that was printed, and after how many events. */
  readonly #written: Written[] = [];
  readonly #printed: number[] = [];
  #lines: ProgramLines | null = null;
  #runnable: Runnable | null = null;
  #inspection: Inspection | null = null;
  /** Compared once: scrubbing comes to the end often. */
  #same: boolean | undefined;

  /** `speed`: virtual seconds for a real one; 0 for step by step. */
  constructor(speed: number) {
    this.playback = new Playback(speed);
  }

  get written(): readonly Written[] {
    return this.#written;
  }

  /** The lines that the reader looks at; null before the program is known. */
  get lines(): ProgramLines | null {
    return this.#lines;
  }

  /** The program's text, line by line, in the numbering of `lines`. */
  get source(): readonly string[] {
    return this.#runnable?.lines ?? [];
  }

  /** Whether it is the note's own program, and is compared with the recording. */
  get own(): boolean {
    return this.#runnable?.own ?? true;
  }

  /** Takes what is to be run. What was typed just before is in it. */
  begin(runnable: Runnable): void {
    this.#runnable = runnable;
    this.#lines = new ProgramLines(runnable.lineMap ?? null);
    this.outdated = false;
  }

  receive(events: readonly LoopEvent[]): void {
    const before = this.playback.events.length;
    this.playback.add(events);
    for (const [index, event] of events.entries()) {
      if (event.kind !== "print") continue;
      this.#written.push(event);
      this.#printed.push(before + index + 1);
    }
  }

  /** Pieces of output by where the playback is. */
  get printed(): number {
    let [low, high] = [0, this.#printed.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#printed[middle] ?? 0) <= this.playback.position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Ends it where the playback is; what it printed so far stays. */
  stop(): Outcome {
    this.handle?.stop();
    this.playback.truncate();
    this.#written.length = this.#printed.length = this.printed;
    return (this.outcome = { kind: "stopped" });
  }

  /** Whether it ended before its program began: there is nothing to look at. */
  get nothingHappened(): boolean {
    return this.outcome !== undefined && this.playback.events.length === 0;
  }

  /** As others are told of it, once all of it is known; null before. */
  get finished(): FinishedRun | null {
    if (this.outcome === undefined || this.#lines === null || this.nothingHappened) return null;
    return { events: this.#lines.shown(this.playback.events), outcome: this.outcome, source: this.source };
  }

  /**
   * What a task's coroutines held after so many events, outermost first; or why that cannot be told, as a sentence. Runs
   * the program once more; another call with the same key stops that.
   */
  async inspect(key: string, task: number, events: number): Promise<readonly FrameLocals[] | string> {
    const runnable = this.#runnable;
    if (runnable === null) return [];
    const fetched = await import("./timeline/inspection.ts").catch(() => null);
    if (fetched === null) return noInspectionSentence;
    this.#inspection ??= new fetched.Inspection(runnable);
    return this.#inspection.at(this.playback.events.slice(0, events), task, key);
  }

  /** Whether it ended as a run of CPython can. One that the sandbox or the reader ended is not compared. */
  get isWhole(): boolean {
    return this.outcome !== undefined && ofCPython.has(this.outcome.kind);
  }

  /** Whether it printed what was recorded, and ended so. */
  isSame(recorded: ExampleData): boolean {
    if (this.outcome === undefined) return false;
    return (this.#same ??= sameEnding(this.outcome, recorded.ending) && compareWritten(recorded.written, this.#written) === null);
  }
}

/** Outcomes that CPython has too. */
const ofCPython: ReadonlySet<Outcome["kind"]> = new Set(["ended", "raised", "exited", "deadlock"]);
