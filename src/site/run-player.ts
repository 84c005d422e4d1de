// The player of the run that is shown (timeline/player.ts): fetched when it is needed, and told what the reader asked for
// as soon as all of the run is known.
import { LatePlayer } from "./late-player.ts";
import { ProgramLines } from "./program-lines.ts";
import type { SideRun } from "./run-aside.ts";
import type { Answer, Run } from "./run.ts";
import type { Player, PlayerCommand } from "./timeline/player.ts";

/** Whoever runs the example (example-run.ts). */
export interface RunHost {
  /** The run that is shown. */
  readonly run: Run | undefined;
  play(): void;
  /** Ends playing, and shows the output after so many events. */
  seek(events: number): void;
  /** The note's own program, run out of sight. */
  runAside(): Promise<SideRun>;
  announce(text: string): void;
  /** Says that the player cannot be fetched. */
  lacksPlayer(): void;
}

/** The speed that is chosen: virtual seconds for a real one; 0 for step by step. */
export function chosenSpeed(element: HTMLElement): number {
  return Number(element.querySelector<HTMLInputElement>(".speeds input:checked")?.value ?? 1);
}

export class RunPlayer {
  readonly #element: HTMLElement;
  readonly #host: RunHost;
  readonly #player: LatePlayer;
  readonly #ownLines: readonly number[] | null;

  /** `ownLines`: the line map of the note's own program. */
  constructor(element: HTMLElement, host: RunHost, ownLines: readonly number[] | null) {
    this.#element = element;
    this.#host = host;
    this.#ownLines = ownLines;
    this.#player = new LatePlayer(
      element,
      {
        get playing() {
          return host.run?.state === "playing";
        },
        play: () => host.play(),
        seek: (events) => host.seek(events),
        inspect: async (task, events) => (await host.run?.inspect(`${element.id} inspected`, task, events)) ?? [],
        announce: (text) => host.announce(text),
      },
      () => host.run,
    );
  }

  /** The player once it is there. */
  get here(): Player | undefined {
    return this.#player.here;
  }

  /** Fetches the player, once, and gives it the run; null where it cannot be fetched. */
  async fetch(): Promise<Player | null> {
    const player = await this.#player.fetch((run) => this.doWanted(run));
    if (player === null && this.#host.run?.state === "paused") this.#host.lacksPlayer();
    return player;
  }

  /** Puts the recorded lanes back. */
  close(): void {
    this.#player.close();
  }

  async command(command: PlayerCommand): Promise<void> {
    (await this.fetch())?.command(command, chosenSpeed(this.#element) === 0);
  }

  /** Does what was asked for before there was a run to do it with, if all of the run is known. */
  doWanted(run: Run): void {
    const player = this.here;
    if (player === undefined || run.outcome === undefined) return;
    for (const wanted of run.wanted.splice(0)) {
      if (wanted === "compare") void this.compare();
      else if (typeof wanted === "string") player.command(wanted, chosenSpeed(this.#element) === 0);
      else if ("order" in wanted) this.#judge(run, wanted, player);
      else player.goToAddress(wanted);
    }
  }

  /** Shows the run of an edited program beside one of the note's own, on one axis of time. */
  async compare(): Promise<void> {
    const { run } = this.#host;
    const [player, { events, outcome }] = await Promise.all([this.fetch(), this.#host.runAside()]);
    if (this.#host.run === run) player?.compareWith(new ProgramLines(this.#ownLines).shown(events), outcome);
  }

  #judge(run: Run, { from, order, tell }: Answer, player: Player): void {
    if (!run.isWhole || !run.own) return;
    const wrong = player.firstWrong(from, order);
    if (wrong !== null) player.go(wrong.moment);
    else if (chosenSpeed(this.#element) === 0) player.playBySteps();
    else this.#host.play();
    tell(wrong);
  }
}
