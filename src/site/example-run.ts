// Runs one example in the page: sandbox, playback, and what the reader sees and hears of both. Loaded on first intent. The
// player (timeline/) comes later, with the first line of output, so that nothing stands between Run and that line.
import type { LoopEvent } from "../asyncio/observer.ts";
import type { Written } from "../oracle/recording.ts";
import { compareWritten } from "../parity/index.ts";
import { createSandbox, type RunHandle } from "../sandbox/index.ts";
import type { Outcome } from "../sandbox/outcomes.ts";
import type { MomentAddress } from "./address.ts";
import { Announcer } from "./announcer.ts";
import { readExampleData, sameEnding, type ExampleData } from "./example-data.ts";
import { OutputView } from "./output-view.ts";
import { Playback } from "./playback.ts";
import { ProgramLines } from "./program-lines.ts";
import { RunOver, type FinishedRun } from "./run-over.ts";
import type { Refusal, Runnable } from "./runnable.ts";
import {
  comparisonSentence,
  earlierOutputSentence,
  editedSentence,
  loadingSentence,
  noPlayerSentence,
  outcomeSentence,
  ownOutputSentence,
  pausedSentence,
  runningSentence,
  stoppedSentence,
  waitingSentence,
} from "./sentences.ts";
import type { WrongLine } from "../timeline/index.ts";
import type { Player, PlayerCommand } from "./timeline/player.ts";

/** Pieces of output that one frame puts on the page; more would make a frame late. */
const piecesPerFrame = 400;

/** One for the page; it decides how many programs run at once. */
const sandbox = createSandbox();

/** A reader's answer to the question of an example. */
export interface Answer {
  /** How many lines are printed before those that are asked about, and those as places among them. */
  readonly from: number;
  readonly order: readonly number[];
  /** Is told where it goes wrong first, null where nowhere, as soon as that is known. */
  tell(wrong: WrongLine | null): void;
}

type Wanted = PlayerCommand | MomentAddress | Answer | "compare";

/** What belongs to one run. It stays after its end, to be looked at, until the next one. */
interface Run {
  readonly playback: Playback<LoopEvent>;
  /** Everything that was printed, and after how many events. */
  readonly written: Written[];
  readonly printed: number[];
  /** Whether the playback goes on, rests before the end, or is over. */
  state: "playing" | "paused" | "over";
  /** Absent while the engine is being fetched. */
  handle?: RunHandle;
  lines: ProgramLines | null;
  /** The program's text, line by line, in the numbering of `lines`. */
  source: readonly string[];
  /** Whether it is the note's own program, and is compared with the recording. */
  own: boolean;
  /** Whether the program was changed after the run began. */
  outdated: boolean;
  /** How it ended, once it has; the playback may still be on its way there. */
  outcome?: Outcome;
  /** What is to be done as soon as all of the run is known. */
  readonly wanted: Wanted[];
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
  #player: Promise<Player> | undefined;
  /** The player once it is there. */
  #loaded: Player | undefined;
  #frame = 0;
  #next: MomentAddress | null = null;

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

  /** The moment that is looked at; null before a run. */
  get moment(): MomentAddress | null {
    return this.#loaded?.moment ?? null;
  }

  /** The run that is shown, once all of it is known; null before. */
  get finished(): FinishedRun | null {
    const run = this.#run;
    if (run === undefined || run.outcome === undefined || run.lines === null || nothingHappened(run)) return null;
    return { events: run.lines.shown(run.playback.events), outcome: run.outcome, source: run.source };
  }

  /** Fetches engine and library, so that the first run starts at once. */
  prepare(): void {
    void sandbox.prepare(this.#data.program);
  }

  toggle(): void {
    if (this.#run?.state === "playing") this.stop();
    else this.start();
  }

  /**
   * Runs the program from its beginning. A run that plays is left alone, unless the program has changed since. With
   * `wanted` it does not play: it goes to a moment, or does what the player is told, once it can.
   */
  start(wanted: Wanted | null = null): void {
    if (this.#run?.state === "playing" && !this.#run.outdated) return;
    this.stop();
    const bySteps = this.#chosenSpeed() === 0;
    const playback = new Playback<LoopEvent>(this.#chosenSpeed());
    const first = wanted ?? this.#next ?? (bySteps ? "play" : null);
    const run: Run = { playback, written: [], printed: [], state: "playing", lines: null, source: [], own: true, outdated: false, wanted: [] };
    this.#next = null;
    if (first !== null) {
      run.wanted.push(first);
      run.state = "paused";
      void this.#withPlayer();
    }
    this.#run = run;
    this.#view.clear();
    this.#loaded?.begin(null);
    this.#show(run.state === "playing" ? "running" : "paused", loadingSentence);
    this.#announcer.sentence(runningSentence);
    this.#report("started");
    void this.#execute(run);
    this.#nextFrame();
  }

  /** Runs the program from its beginning, and goes to its end at once; with `compared`, an edited one is then compared. */
  runThrough(compared = false): void {
    this.stop();
    this.start("last");
    if (compared) this.#run?.wanted.push("compare");
  }

  /** Goes to a moment of the run that is shown. */
  goTo(moment: MomentAddress): void {
    if (this.#run !== undefined) this.#loaded?.goToAddress(moment);
  }

  /** Goes to where an answer goes wrong; a right one is seen playing. */
  answer(answer: Answer): void {
    const run = this.#run;
    if (run === undefined || run.outdated || (run.outcome !== undefined && !comparable.has(run.outcome.kind))) return this.start(answer);
    run.wanted.push(answer);
    if (run.outcome !== undefined) void this.#withPlayer().then(() => this.#doWanted(run));
  }

  /** Ends the run where it is; what it printed so far stays. */
  stop(): void {
    const run = this.#run;
    if (run === undefined || run.state === "over") return;
    run.handle?.stop();
    run.playback.truncate();
    run.written.length = run.printed.length = this.#printed(run);
    run.outcome = { kind: "stopped" };
    if (nothingHappened(run)) this.#closePlayer();
    this.#loaded?.begin(run.lines, run.source);
    this.#loaded?.add(run.playback.events);
    this.#loaded?.finish(run.outcome);
    this.#finish(stoppedSentence(run.playback.clock));
    this.#loaded?.follow(run.playback.position, run.playback.clock, true);
  }

  /** Lets the next run, whenever it is started, go to a moment. */
  startNextAt(moment: MomentAddress): void {
    this.#next = moment;
  }

  /** Brings the recorded output back. */
  reset(): void {
    this.stop();
    this.#run = undefined;
    this.#closePlayer();
    this.#view.restore();
    this.#runButton.focus();
    this.#show("recorded", this.#recordedStatus);
  }

  /** Does what a button of the player says; without a run, on one that begins. */
  command(command: PlayerCommand): void {
    const run = this.#run;
    if (run === undefined || run.outdated || nothingHappened(run)) return this.start(command === "play" && this.#chosenSpeed() !== 0 ? null : command);
    if (run.outcome === undefined && run.state === "paused") run.wanted.push(command);
    else void this.#withPlayer().then((player) => player?.command(command, this.#chosenSpeed() === 0));
  }

  /** Goes to where a line of the output was printed. */
  goToLine(row: Element): void {
    const piece = this.#view.pieceOf(row);
    if (this.#run !== undefined && piece >= 0) this.#loaded?.goToPrint(piece);
  }

  /** Shows the run of an edited program beside one of the note's own, on one axis of time. */
  async #compare(): Promise<void> {
    const run = this.#run;
    const [player, { events, outcome }] = await Promise.all([this.#withPlayer(), this.runAside(this.#data.program)]);
    if (this.#run === run) player?.compareWith(new ProgramLines(this.#data.lineMap).shown(events), outcome);
  }

  /** Runs a program that has the lines of the note's own, and shows nothing of it. */
  async runAside(program: string): Promise<{ readonly events: readonly LoopEvent[]; readonly outcome: Outcome }> {
    const { file, lines, lineMap } = this.#ownRunnable();
    const events: LoopEvent[] = [];
    await sandbox.prepare(program);
    return new Promise((resolve) => {
      sandbox.run(
        { program, file, python: lines, ...(lineMap && { lineMap }), key: `${this.#element.id} aside` },
        { onEvents: (batch) => void events.push(...batch), onEnd: (outcome) => resolve({ events, outcome }) },
      );
    });
  }

  /** Says of what is shown that it is not the output of the program as it now stands. */
  programChanged(edited: boolean): void {
    this.#isEdited = edited;
    const run = this.#run;
    if (run !== undefined) {
      run.outdated = true;
      this.#loaded?.outdate();
    }
    if (run?.state === "playing") return;
    if (run === undefined) this.#show("recorded", edited ? ownOutputSentence : this.#recordedStatus);
    else this.#show("finished", earlierOutputSentence);
  }

  setSpeed(speed: number): void {
    const run = this.#run;
    if (run === undefined) return;
    const player = this.#loaded;
    const plays = run.state === "playing" || player?.stepping === true;
    this.#hear(run.playback.setSpeed(speed, performance.now()));
    if (run.state !== "playing") run.playback.seek(run.playback.position);
    if (!plays || player === undefined) return;
    if (speed === 0) player.playBySteps();
    else if (player.stepping) {
      player.pause();
      this.#play();
    }
  }

  async #execute(run: Run): Promise<void> {
    const runnable = (await this.#edited()) ?? this.#ownRunnable();
    if (!this.#goesOn(run)) return;
    if ("refused" in runnable) {
      run.outcome = { kind: "stopped" };
      this.#closePlayer();
      this.#element.dispatchEvent(new RunOver(runnable.refused));
      return this.#finish(runnable.refused);
    }
    const { program, file, lines, lineMap, own } = runnable;
    run.own = own;
    run.lines = new ProgramLines(lineMap ?? null);
    run.source = lines;
    // What was typed just before is in it.
    run.outdated = false;
    await sandbox.prepare(program);
    if (!this.#goesOn(run)) return;
    this.#status.textContent = runningSentence;
    this.#loaded?.begin(run.lines, run.source);
    run.handle = sandbox.run(
      { program, file, python: lines, ...(lineMap && { lineMap }), key: this.#element.id },
      {
        onEvents: (events) => {
          if (this.#goesOn(run)) this.#receive(run, events);
        },
        onEnd: (outcome) => {
          if (!this.#goesOn(run)) return;
          run.outcome = outcome;
          run.playback.complete();
          this.#report("ran", { outcome: outcome.kind, same: this.#isComparable(run, outcome) ? this.#isSame(run, outcome) : null });
          if (nothingHappened(run)) {
            this.#closePlayer();
            return this.#end(run, outcome, 0);
          }
          this.#loaded?.finish(outcome);
          this.#doWanted(run);
          this.#nextFrame();
        },
      },
    );
  }

  #goesOn(run: Run): boolean {
    return this.#run === run && run.outcome === undefined;
  }

  #receive(run: Run, events: readonly LoopEvent[]): void {
    const before = run.playback.events.length;
    run.playback.add(events);
    for (const [index, event] of events.entries()) {
      if (event.kind !== "print") continue;
      run.written.push(event);
      run.printed.push(before + index + 1);
    }
    this.#loaded?.add(events);
  }

  /** Pieces of output by where the playback is. */
  #printed({ printed, playback }: Run): number {
    let [low, high] = [0, printed.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((printed[middle] ?? 0) <= playback.position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #nextFrame(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame((now) => this.#advance(now));
  }

  #advance(now: number): void {
    this.#frame = 0;
    const run = this.#run;
    this.#announce(now);
    let complete = true;
    if (run !== undefined) {
      if (run.state === "playing") this.#hear(run.playback.advance(now));
      const printed = this.#printed(run);
      complete = this.#view.show(run.written, printed, piecesPerFrame);
      if (printed > 0 || (run.outcome !== undefined && !nothingHappened(run))) void this.#withPlayer();
      if (run.state === "playing") this.#tell(run, complete);
    }
    if (run?.state === "playing" || !complete || this.#announcer.pending) this.#nextFrame();
  }

  #hear(events: readonly LoopEvent[]): void {
    for (const event of events) if (event.kind === "print") this.#announcer.line(event.text.trimEnd());
  }

  /** Says what the run is doing, or that it has ended. */
  #tell(run: Run, complete: boolean): void {
    const { state, clock, position } = run.playback;
    const ended = state.kind === "finished" && complete && run.outcome !== undefined;
    this.#loaded?.follow(position, clock, ended);
    if (state.kind === "waiting") this.#status.textContent = waitingSentence(state.until);
    else if (ended && run.outcome !== undefined) this.#end(run, run.outcome, clock);
  }

  #end(run: Run, outcome: Outcome, at: number): void {
    // The reason may be that the site has a new release; offline/page-script.ts finds out.
    if (outcome.kind === "broken") this.#element.dispatchEvent(new Event("interleave-unfetched", { bubbles: true }));
    const sentence = outcomeSentence(outcome, at);
    this.#tellOver(run);
    if (run.outdated) return this.#finish(`${sentence} ${earlierOutputSentence}`);
    if (!comparable.has(outcome.kind)) return this.#finish(sentence);
    if (this.#data.version === "") return this.#finish(sentence);
    if (!run.own) {
      this.#finish(`${sentence} ${editedSentence}`);
      return this.#offerComparison();
    }
    const same = this.#isSame(run, outcome);
    this.#finish(sentence, comparisonSentence(same, this.#data.version), same);
  }

  #isComparable({ own, outdated }: Run, outcome: Outcome): boolean {
    return own && !outdated && comparable.has(outcome.kind);
  }

  #isSame({ written }: Run, outcome: Outcome): boolean {
    return sameEnding(outcome, this.#data.ending) && compareWritten(this.#data.written, written) === null;
  }

  /** Tells the page what happened, for those who listen (embed/embed.ts). */
  #report(event: "started" | "ran", detail: object = {}): void {
    this.#element.dispatchEvent(new CustomEvent(`interleave:${event}`, { bubbles: true, detail: { id: this.#element.dataset["id"], ...detail } }));
  }

  /** Lets an exercise around the example judge the run. */
  #tellOver(run: Run): void {
    const { finished } = this;
    if (finished !== null && !run.outdated) this.#element.dispatchEvent(new RunOver(finished));
  }

  #finish(sentence: string, comparison = "", same = false): void {
    if (this.#run !== undefined) this.#run.state = "over";
    this.#show("finished", sentence);
    this.#loaded?.settle();
    this.#announcer.sentence(`${sentence} ${comparison}`);
    this.#nextFrame();
    if (comparison === "") return;
    const mark = document.createElement("span");
    mark.className = same ? "same" : "different";
    mark.textContent = comparison;
    this.#status.append(" ", mark);
  }

  #offerComparison(): void {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "text-button";
    button.textContent = "Compare with the note’s own";
    button.addEventListener("click", () => void this.#compare());
    this.#status.append(" ", button);
  }

  #show(state: "recorded" | "running" | "paused" | "finished", sentence: string): void {
    this.#element.dataset["state"] = state;
    if (state !== "recorded") this.#element.querySelector(".answer")?.setAttribute("open", "");
    this.#status.textContent = sentence;
    part(this.#runButton, ".run-label").textContent = state === "running" ? "Stop" : "Run";
    this.#resetButton.hidden = state === "recorded" && !this.#isEdited;
  }

  #announce(now: number): void {
    const text = this.#announcer.due(now);
    if (text !== undefined) this.#announcements.textContent = text;
  }

  // --- the player ------------------------------------------------------------------------------------------------------

  /** Fetches the player, once, and gives it the run; undefined where it cannot be fetched. */
  #withPlayer(): Promise<Player | undefined> {
    this.#player ??= import("./timeline/player.ts").then(({ Player }) => this.#join(new Player(this.#element, this.#host())));
    return this.#player.catch(() => {
      this.#player = undefined;
      if (this.#run?.state === "paused") this.#status.textContent = noPlayerSentence;
      return undefined;
    });
  }

  /** Tells a player that has just come what there has been. */
  #join(player: Player): Player {
    this.#loaded = player;
    const run = this.#run;
    if (run === undefined) return player;
    if (nothingHappened(run)) {
      this.#closePlayer();
      return player;
    }
    player.begin(run.lines, run.source);
    if (run.outdated) player.outdate();
    player.add(run.playback.events);
    if (run.outcome !== undefined) player.finish(run.outcome);
    player.follow(run.playback.position, run.playback.clock, run.state === "over");
    if (run.state === "over") player.settle();
    this.#doWanted(run);
    return player;
  }

  /** Puts the recorded lanes back. */
  #closePlayer(): void {
    this.#loaded?.close();
    this.#player = this.#loaded = undefined;
  }

  #host() {
    const playing = (): boolean => this.#run?.state === "playing";
    return {
      get playing() {
        return playing();
      },
      play: () => this.#play(),
      seek: (events: number) => this.#seek(events),
      announce: (text: string) => {
        this.#announcer.sentence(text);
        this.#nextFrame();
      },
    };
  }

  #play(): void {
    const run = this.#run;
    if (run === undefined) return this.start();
    if (run.state === "over") run.playback.seek(0);
    run.state = "playing";
    this.#show("running", runningSentence);
    this.#nextFrame();
  }

  #seek(events: number): void {
    const run = this.#run;
    if (run === undefined) return;
    const { playback } = run;
    playback.seek(events);
    run.state = "paused";
    this.#view.show(run.written, this.#printed(run), piecesPerFrame);
    if (playback.state.kind === "finished" && run.outcome !== undefined) return this.#end(run, run.outcome, playback.clock);
    this.#show("paused", run.outdated ? earlierOutputSentence : pausedSentence(playback.clock));
    this.#nextFrame();
  }

  /** Does what was asked for before there was a run to do it with: now all of the run is known. */
  #doWanted(run: Run): void {
    if (this.#loaded === undefined || run.outcome === undefined) return;
    for (const wanted of run.wanted.splice(0)) {
      if (wanted === "compare") void this.#compare();
      else if (typeof wanted === "string") this.#loaded.command(wanted, this.#chosenSpeed() === 0);
      else if ("order" in wanted) this.#judge(run, wanted, this.#loaded);
      else this.#loaded.goToAddress(wanted);
    }
  }

  #judge({ outcome, own }: Run, { from, order, tell }: Answer, player: Player): void {
    if (outcome === undefined || !comparable.has(outcome.kind) || !own) return;
    const wrong = player.firstWrong(from, order);
    if (wrong !== null) player.go(wrong.moment);
    else if (this.#chosenSpeed() === 0) player.playBySteps();
    else this.#play();
    tell(wrong);
  }

  /** The note's own program; its Python as the page shows it. */
  #ownRunnable(): Runnable {
    const codes = this.#element.querySelectorAll('.listing[data-language="python"] code');
    const lines = Array.from(codes, (code) => code.textContent ?? "").join("\n").split("\n");
    return { program: this.#data.program, file: "example.py", lines, lineMap: this.#data.lineMap, own: true };
  }

  /** Virtual seconds for a real one; 0 for step by step. */
  #chosenSpeed(): number {
    return Number(this.#element.querySelector<HTMLInputElement>(".speeds input:checked")?.value ?? 1);
  }
}

/** Whether a run ended before its program began: there is nothing to look at. */
function nothingHappened({ outcome, playback }: Run): boolean {
  return outcome !== undefined && playback.events.length === 0;
}

/** Outcomes that CPython has too. A run that the sandbox or the reader ended is not compared. */
const comparable: ReadonlySet<Outcome["kind"]> = new Set(["ended", "raised", "exited", "deadlock"]);

function part(element: Element, selector: string): HTMLElement {
  const found = element.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The example ${element.id} has no ${selector}.`);
  return found;
}
