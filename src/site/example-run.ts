// Runs one example in the page: sandbox, playback, and what the reader sees and hears of both. Loaded on first intent.
import type { LoopEvent } from "../asyncio/observer.ts";
import type { Written } from "../oracle/recording.ts";
import { createSandbox, type RunHandle } from "../sandbox/index.ts";
import type { Outcome } from "../sandbox/outcomes.ts";
import { Announcer } from "./announcer.ts";
import { readExampleData, sameEnding, type ExampleData } from "./example-data.ts";
import { OutputView } from "./output-view.ts";
import { Playback } from "./playback.ts";
import { sameOutput } from "./same-output.ts";
import type { Refusal, Runnable } from "./runnable.ts";
import { comparisonSentence, earlierOutputSentence, editedSentence, loadingSentence, outcomeSentence, ownOutputSentence, runningSentence, stoppedSentence, waitingSentence } from "./sentences.ts";

/** Pieces of output that one frame puts on the page; more would make a frame late. */
const piecesPerFrame = 400;

/** One for the page; it decides how many programs run at once. */
const sandbox = createSandbox();

/** What belongs to one run and ends with it. */
interface Run {
  readonly playback: Playback<LoopEvent>;
  /** Output that is due but not on the page yet. */
  readonly due: Written[];
  /** Everything that was printed. */
  readonly written: Written[];
  /** Absent while the engine is being fetched. */
  handle?: RunHandle;
  /** Whether it is the note's own program, and is compared with the recording. */
  own: boolean;
  /** Whether the program was changed after the run began. */
  outdated: boolean;
  /** How it ended, once it has; the playback may still be on its way there. */
  outcome?: Outcome;
}

export class ExampleRun {
  readonly #element: HTMLElement;
  readonly #data: ExampleData;
  readonly #view: OutputView;
  readonly #announcer = new Announcer();
  readonly #announcements: HTMLElement;
  readonly #status: HTMLElement;
  readonly #runButton: HTMLElement;
  readonly #resetButton: HTMLElement;
  readonly #recordedStatus: string;
  readonly #edited: () => Promise<Runnable | Refusal | null>;
  #isEdited = false;
  #run: Run | undefined;

  /** `edited` gives what the reader has made of the program, or null. */
  constructor(element: HTMLElement, edited: () => Promise<Runnable | Refusal | null>) {
    this.#element = element;
    this.#edited = edited;
    this.#data = readExampleData(element);
    this.#view = new OutputView(part(element, ".output"), this.#data.decimals);
    this.#status = part(element, ".status");
    this.#runButton = part(element, ".run");
    this.#resetButton = part(element, ".reset");
    this.#recordedStatus = this.#status.textContent ?? "";
    this.#announcements = document.createElement("div");
    this.#announcements.className = "sr-only";
    this.#announcements.setAttribute("role", "status");
    element.append(this.#announcements);
  }

  /** Fetches engine and library, so that the first run starts at once. */
  prepare(): void {
    void sandbox.prepare(this.#data.program);
  }

  toggle(): void {
    if (this.#run === undefined) this.start();
    else this.stop();
  }

  /** Runs the program. A run that goes on is left alone, unless the program has changed since. */
  start(): void {
    if (this.#run?.outdated === false) return;
    this.stop();
    const run: Run = { playback: new Playback(this.#chosenSpeed()), due: [], written: [], own: true, outdated: false };
    this.#run = run;
    this.#view.clear();
    this.#show("running", loadingSentence);
    this.#announcer.sentence(runningSentence);
    void this.#execute(run);
    this.#nextFrame();
  }

  /** Ends the run where it is; what it printed so far stays. */
  stop(): void {
    const run = this.#run;
    if (run === undefined) return;
    run.handle?.stop();
    this.#finish(stoppedSentence(run.playback.clock));
  }

  /** Brings the recorded output back. */
  reset(): void {
    this.stop();
    this.#view.restore();
    this.#runButton.focus();
    this.#show("recorded", this.#recordedStatus);
  }

  /** Says of what is shown that it is not the output of the program as it now stands. */
  programChanged(edited: boolean): void {
    this.#isEdited = edited;
    const state = this.#element.dataset["state"] ?? "recorded";
    if (this.#run !== undefined) this.#run.outdated = true;
    else if (state === "recorded") this.#show("recorded", edited ? ownOutputSentence : this.#recordedStatus);
    else this.#show("finished", earlierOutputSentence);
  }

  setSpeed(speed: number): void {
    this.#take(this.#run?.playback.setSpeed(speed, performance.now()) ?? []);
  }

  async #execute(run: Run): Promise<void> {
    const runnable = (await this.#edited()) ?? this.#ownRunnable();
    if (this.#run !== run) return;
    if ("refused" in runnable) return this.#finish(runnable.refused);
    const { program, file, lines, lineMap, own } = runnable;
    run.own = own;
    // What was typed just before is in it.
    run.outdated = false;
    await sandbox.prepare(program);
    if (this.#run !== run) return;
    this.#status.textContent = runningSentence;
    run.handle = sandbox.run(
      { program, file, python: lines, ...(lineMap && { lineMap }), key: this.#element.id },
      {
        onEvents: (events) => run.playback.add(events),
        onEnd: (outcome) => {
          run.outcome = outcome;
          run.playback.complete();
        },
      },
    );
  }

  #nextFrame(): void {
    requestAnimationFrame((now) => {
      const run = this.#run;
      this.#announce(now);
      if (run === undefined) {
        if (this.#announcer.pending) this.#nextFrame();
        return;
      }
      this.#take(run.playback.advance(now));
      this.#view.write(run.due.splice(0, piecesPerFrame));
      this.#tell(run);
      this.#nextFrame();
    });
  }

  #take(events: readonly LoopEvent[]): void {
    for (const event of events) {
      if (event.kind !== "print" || this.#run === undefined) continue;
      this.#run.due.push(event);
      this.#run.written.push(event);
      this.#announcer.line(event.text.trimEnd());
    }
  }

  /** Says what the run is doing, or that it has ended. */
  #tell(run: Run): void {
    const { state, clock } = run.playback;
    if (state.kind === "waiting") this.#status.textContent = waitingSentence(state.until);
    else if (state.kind === "finished" && run.due.length === 0 && run.outcome !== undefined) this.#end(run, run.outcome, clock);
  }

  #end(run: Run, outcome: Outcome, at: number): void {
    const sentence = outcomeSentence(outcome, at);
    if (run.outdated) return this.#finish(`${sentence} ${earlierOutputSentence}`);
    if (!comparable.has(outcome.kind)) return this.#finish(sentence);
    if (!run.own) return this.#finish(`${sentence} ${editedSentence}`);
    const same = sameEnding(outcome, this.#data.ending) && sameOutput(run.written, this.#data.written);
    this.#finish(sentence, comparisonSentence(same, this.#data.version), same);
  }

  #finish(sentence: string, comparison = "", same = false): void {
    this.#run = undefined;
    this.#show("finished", sentence);
    this.#announcer.sentence(`${sentence} ${comparison}`);
    if (comparison === "") return;
    const mark = document.createElement("span");
    mark.className = same ? "same" : "different";
    mark.textContent = comparison;
    this.#status.append(" ", mark);
  }

  #show(state: "recorded" | "running" | "finished", sentence: string): void {
    this.#element.dataset["state"] = state;
    this.#status.textContent = sentence;
    part(this.#runButton, ".run-label").textContent = state === "running" ? "Stop" : "Run";
    this.#resetButton.hidden = state === "recorded" && !this.#isEdited;
  }

  #announce(now: number): void {
    const text = this.#announcer.due(now);
    if (text !== undefined) this.#announcements.textContent = text;
  }

  /** The note's own program; its Python as the page shows it. */
  #ownRunnable(): Runnable {
    const codes = this.#element.querySelectorAll('.listing[data-language="python"] code');
    const lines = Array.from(codes, (code) => code.textContent ?? "").join("\n").split("\n");
    return { program: this.#data.program, file: "example.py", lines, lineMap: this.#data.lineMap, own: true };
  }

  #chosenSpeed(): number {
    return Number(this.#element.querySelector<HTMLInputElement>(".speeds input:checked")?.value ?? 1);
  }
}

/** Outcomes that CPython has too. A run that the sandbox or the reader ended is not compared. */
const comparable: ReadonlySet<Outcome["kind"]> = new Set(["ended", "raised", "exited", "deadlock"]);

function part(element: Element, selector: string): HTMLElement {
  const found = element.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The example ${element.id} has no ${selector}.`);
  return found;
}
