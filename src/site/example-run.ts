// Runs one example in the page: what the reader asks for, done to the run (run.ts), the output, the line of status and the
// player (run-player.ts). Loaded on first intent. The player comes later, with the first line of output, so that nothing
// stands between Run and that line.
import type { LoopEvent } from "../asyncio/observer.ts";
import type { Outcome } from "../sandbox/outcomes.ts";
import type { MomentAddress } from "./address.ts";
import { readExampleData, type ExampleData } from "./example-data.ts";
import { OutputView } from "./output-view.ts";
import { ownRunnable } from "./own-program.ts";
import { sandbox } from "./page-sandbox.ts";
import { part } from "./part.ts";
import { runAside, type SideRun } from "./run-aside.ts";
import { Run, type Answer, type Wanted } from "./run.ts";
import { endingWords } from "./run-ending.ts";
import { RunOver, type FinishedRun } from "./run-over.ts";
import { chosenSpeed, RunPlayer, type RunHost } from "./run-player.ts";
import type { Refusal, Runnable } from "./runnable.ts";
import {
  earlierOutputSentence,
  loadingSentence,
  noPlayerSentence,
  ownOutputSentence,
  pausedSentence,
  runningSentence,
  stoppedSentence,
  waitingSentence,
} from "./sentences.ts";
import { StatusLine } from "./status-line.ts";
import type { PlayerCommand } from "./timeline/player.ts";

/** Pieces of output that one frame puts on the page; more would make a frame late. */
const piecesPerFrame = 400;

export class ExampleRun {
  readonly #element: HTMLElement;
  readonly #data: ExampleData;
  readonly #view: OutputView;
  readonly #status: StatusLine;
  readonly #player: RunPlayer;
  readonly #edited: () => Promise<Runnable | Refusal | null>;
  #run: Run | undefined;
  #frame = 0;
  #next: MomentAddress | null = null;

  /** `recorded` is what the page says of the recorded output; `edited` gives what the reader has made of the program, or null. */
  constructor(element: HTMLElement, recorded: string, edited: () => Promise<Runnable | Refusal | null>) {
    this.#element = element;
    this.#edited = edited;
    this.#data = readExampleData(element);
    this.#view = new OutputView(part(element, ".output"), this.#data.decimals);
    this.#status = new StatusLine(element, recorded);
    this.#player = new RunPlayer(element, this.#host(), this.#data.lineMap);
  }

  /** The moment that is looked at; null before a run. */
  get moment(): MomentAddress | null {
    return this.#player.here?.moment ?? null;
  }

  /** The run that is shown, once all of it is known; null before. */
  get finished(): FinishedRun | null {
    return this.#run?.finished ?? null;
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
    const bySteps = chosenSpeed(this.#element) === 0;
    const first = wanted ?? this.#next ?? (bySteps ? "play" : null);
    const run = new Run(chosenSpeed(this.#element));
    this.#next = null;
    if (first !== null) {
      run.wanted.push(first);
      run.state = "paused";
      void this.#player.fetch();
    }
    this.#run = run;
    this.#view.clear();
    this.#player.here?.begin(null);
    this.#status.show(run.state === "playing" ? "running" : "paused", loadingSentence);
    this.#status.announce(runningSentence);
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
    if (this.#run !== undefined) this.#player.here?.goToAddress(moment);
  }

  /** Goes to where an answer goes wrong; a right one is seen playing. */
  answer(answer: Answer): void {
    const run = this.#run;
    if (run === undefined || run.outdated || (run.outcome !== undefined && !run.isWhole)) return this.start(answer);
    run.wanted.push(answer);
    if (run.outcome !== undefined) void this.#player.fetch().then(() => this.#player.doWanted(run));
  }

  /** Ends the run where it is; what it printed so far stays. */
  stop(): void {
    const run = this.#run;
    if (run === undefined || run.state === "over") return;
    const outcome = run.stop();
    if (run.nothingHappened) this.#player.close();
    this.#player.here?.begin(run.lines, run.source);
    this.#player.here?.add(run.playback.events);
    this.#player.here?.finish(outcome);
    this.#finish(stoppedSentence(run.playback.clock));
    this.#player.here?.follow(run.playback.position, run.playback.clock, true);
  }

  /** Lets the next run, whenever it is started, go to a moment. */
  startNextAt(moment: MomentAddress): void {
    this.#next = moment;
  }

  /** Brings the recorded output back. */
  reset(): void {
    this.stop();
    this.#run = undefined;
    this.#player.close();
    this.#view.restore();
    part(this.#element, ".run").focus();
    this.#status.showRecorded();
  }

  /** Does what a button of the player says; without a run, on one that begins. */
  command(command: PlayerCommand): void {
    const run = this.#run;
    if (run === undefined || run.outdated || run.nothingHappened) return this.start(command === "play" && chosenSpeed(this.#element) !== 0 ? null : command);
    if (run.outcome === undefined && run.state === "paused") run.wanted.push(command);
    else void this.#player.command(command);
  }

  /** Goes to where a line of the output was printed. */
  goToLine(row: Element): void {
    const piece = this.#view.pieceOf(row);
    if (this.#run !== undefined && piece >= 0) this.#player.here?.goToPrint(piece);
  }

  /** Runs a program that has the lines of the note's own, itself for one, and shows nothing of it. */
  runAside(program = this.#data.program): Promise<SideRun> {
    return runAside(`${this.#element.id} aside`, { ...ownRunnable(this.#element, this.#data), program });
  }

  /** Says of what is shown that it is not the output of the program as it now stands. */
  programChanged(edited: boolean): void {
    this.#status.edited = edited;
    const run = this.#run;
    if (run !== undefined) {
      run.outdated = true;
      this.#player.here?.outdate();
    }
    if (run?.state === "playing") return;
    if (run !== undefined) this.#status.show("finished", earlierOutputSentence);
    else if (edited) this.#status.show("recorded", ownOutputSentence);
    else this.#status.showRecorded();
  }

  setSpeed(speed: number): void {
    const run = this.#run;
    if (run === undefined) return;
    const player = this.#player.here;
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
    const runnable = (await this.#edited()) ?? ownRunnable(this.#element, this.#data);
    if (!this.#goesOn(run)) return;
    if ("refused" in runnable) {
      run.outcome = { kind: "stopped" };
      this.#player.close();
      this.#element.dispatchEvent(new RunOver(runnable.refused));
      return this.#finish(runnable.refused);
    }
    const { program, file, lines, lineMap, positions } = runnable;
    run.begin(runnable);
    await sandbox.prepare(program);
    if (!this.#goesOn(run)) return;
    this.#status.say(runningSentence);
    this.#player.here?.begin(run.lines, run.source);
    run.handle = sandbox.run(
      { program, file, python: lines, ...(lineMap && { lineMap }), ...(positions !== undefined && { positions }), key: this.#element.id },
      {
        onEvents: (events) => {
          if (this.#goesOn(run)) this.#receive(run, events);
        },
        onEnd: (outcome) => {
          if (!this.#goesOn(run)) return;
          run.outcome = outcome;
          run.playback.complete();
          this.#report("ran", { outcome: outcome.kind, same: run.own && !run.outdated && run.isWhole ? run.isSame(this.#data) : null });
          if (run.nothingHappened) {
            this.#player.close();
            return this.#end(run, outcome, 0);
          }
          this.#player.here?.finish(outcome);
          this.#player.doWanted(run);
          this.#nextFrame();
        },
      },
    );
  }

  #goesOn(run: Run): boolean {
    return this.#run === run && run.outcome === undefined;
  }

  #receive(run: Run, events: readonly LoopEvent[]): void {
    run.receive(events);
    this.#player.here?.add(events);
  }

  #nextFrame(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame((now) => this.#advance(now));
  }

  #advance(now: number): void {
    this.#frame = 0;
    const run = this.#run;
    this.#status.announceDue(now);
    let complete = true;
    if (run !== undefined) {
      if (run.state === "playing") this.#hear(run.playback.advance(now));
      const { printed } = run;
      complete = this.#view.show(run.written, printed, piecesPerFrame);
      if (printed > 0 || (run.outcome !== undefined && !run.nothingHappened)) void this.#player.fetch();
      if (run.state === "playing") this.#tell(run, complete);
    }
    if (run?.state === "playing" || !complete || this.#status.isBehind) this.#nextFrame();
  }

  #hear(events: readonly LoopEvent[]): void {
    for (const event of events) if (event.kind === "print") this.#status.announceOutput(event.text);
  }

  /** Says what the run is doing, or that it has ended. */
  #tell(run: Run, complete: boolean): void {
    const { state, clock, position } = run.playback;
    const ended = state.kind === "finished" && complete && run.outcome !== undefined;
    this.#player.here?.follow(position, clock, ended);
    if (state.kind === "waiting") this.#status.say(waitingSentence(state.until));
    else if (ended && run.outcome !== undefined) this.#end(run, run.outcome, clock);
  }

  #end(run: Run, outcome: Outcome, at: number): void {
    // The reason may be that the site has a new release; offline/page-script.ts finds out.
    if (outcome.kind === "broken") this.#element.dispatchEvent(new Event("interleave-unfetched", { bubbles: true }));
    this.#tellOver(run);
    const { sentence, comparison, same, canBeCompared } = endingWords(run, outcome, at, this.#data);
    this.#finish(sentence, comparison, same);
    if (canBeCompared) this.#status.offerComparison(() => void this.#player.compare());
  }

  /** Tells the page what happened, for those who listen (embed/embed.ts). */
  #report(event: "started" | "ran", detail: object = {}): void {
    this.#element.dispatchEvent(new CustomEvent(`interleave:${event}`, { bubbles: true, detail: { id: this.#element.dataset["id"], ...detail } }));
  }

  /** Lets an exercise around the example judge the run, once. */
  #tellOver(run: Run): void {
    if (run.told || run.outdated) return;
    const { finished } = this;
    run.told = finished !== null;
    if (finished !== null) this.#element.dispatchEvent(new RunOver(finished));
  }

  #finish(sentence: string, comparison = "", same = false): void {
    if (this.#run !== undefined) this.#run.state = "over";
    this.#status.show("finished", sentence);
    this.#player.here?.settle();
    this.#status.announce(`${sentence} ${comparison}`);
    this.#nextFrame();
    if (comparison !== "") this.#status.addComparison(comparison, same);
  }

  // --- the player ------------------------------------------------------------------------------------------------------

  #host(): RunHost {
    const shown = (): Run | undefined => this.#run;
    return {
      get run() {
        return shown();
      },
      play: () => this.#play(),
      seek: (events) => this.#seek(events),
      runAside: () => this.runAside(),
      announce: (text) => {
        this.#status.announce(text);
        this.#nextFrame();
      },
      lacksPlayer: () => this.#status.say(noPlayerSentence),
    };
  }

  #play(): void {
    const run = this.#run;
    if (run === undefined) return this.start();
    if (run.state === "over") run.playback.seek(0);
    run.state = "playing";
    this.#status.show("running", runningSentence);
    this.#nextFrame();
  }

  #seek(events: number): void {
    const run = this.#run;
    if (run === undefined) return;
    const { playback } = run;
    playback.seek(events);
    run.state = "paused";
    this.#view.show(run.written, run.printed, piecesPerFrame);
    if (playback.state.kind === "finished" && run.outcome !== undefined) return this.#end(run, run.outcome, playback.clock);
    this.#status.show("paused", run.outdated ? earlierOutputSentence : pausedSentence(playback.clock));
    this.#nextFrame();
  }
}
