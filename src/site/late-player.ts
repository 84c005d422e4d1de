// The player of an example (timeline/player.ts), which comes when the first run is already on its way: fetched once, and
// told then what there has been.
import type { Run } from "./run.ts";
import type { Player, PlayerHost } from "./timeline/player.ts";

export class LatePlayer {
  readonly #element: HTMLElement;
  readonly #host: PlayerHost;
  readonly #run: () => Run | undefined;
  #fetched: Promise<Player> | undefined;
  #here: Player | undefined;

  /** `run` gives the run that is shown now. */
  constructor(element: HTMLElement, host: PlayerHost, run: () => Run | undefined) {
    this.#element = element;
    this.#host = host;
    this.#run = run;
  }

  /** The player once it is there. */
  get here(): Player | undefined {
    return this.#here;
  }

  /** Fetches it, unless that was done, and tells `joined` when it has come and knows the run. Null where it cannot be fetched. */
  fetch(joined: (run: Run) => void): Promise<Player | null> {
    this.#fetched ??= import("./timeline/player.ts").then(({ Player }) => this.#join(new Player(this.#element, this.#host), joined));
    return this.#fetched.catch(() => {
      this.#fetched = undefined;
      return null;
    });
  }

  /** Puts the recorded lanes back. */
  close(): void {
    this.#here?.close();
    this.#fetched = this.#here = undefined;
  }

  #join(player: Player, joined: (run: Run) => void): Player {
    this.#here = player;
    const run = this.#run();
    if (run === undefined) return player;
    if (run.nothingHappened) {
      this.close();
      return player;
    }
    player.begin(run.lines, run.source);
    if (run.outdated) player.outdate();
    player.add(run.playback.events);
    if (run.outcome !== undefined) player.finish(run.outcome);
    player.follow(run.playback.position, run.playback.clock, run.state === "over");
    if (run.state === "over") player.settle();
    joined(run);
    return player;
  }
}
