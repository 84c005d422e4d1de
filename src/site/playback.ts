// Plays events at the pace of their virtual time. A playback is events and a position in them; the position follows a
// clock that runs at some speed. It has no timer of its own: whoever drives it says what real time it is
// (output-player.ts asks for animation frames), so tests are exact and never wait.
//
// Events may come late, in batches. The clock never passes the last event that is known, so nothing is ever due before
// it has come and no silence is cut short.

/** Anything that happened at a virtual time, in seconds. */
export interface Timed {
  readonly at: number;
}

export type PlaybackState =
  /** Everything known has been played; more may come. */
  | { readonly kind: "starved" }
  /** Nothing happens before virtual time `until`. */
  | { readonly kind: "waiting"; readonly until: number }
  /** Everything has been played and nothing more will come. */
  | { readonly kind: "finished" };

export class Playback<Event extends Timed> {
  readonly #events: Event[] = [];
  #position = 0;
  #clock = 0;
  #complete = false;
  #speed: number;
  #last: number | undefined;

  /** `speed` is virtual seconds per real second; Infinity plays at once what is known, 0 nothing. */
  constructor(speed: number) {
    this.#speed = speed;
  }

  /** All events that are known, played or not. */
  get events(): readonly Event[] {
    return this.#events;
  }

  /** How many events have been played. */
  get position(): number {
    return this.#position;
  }

  /** Virtual time that has been reached, in seconds. */
  get clock(): number {
    return this.#clock;
  }

  get state(): PlaybackState {
    const next = this.#events[this.#position];
    if (next !== undefined) return { kind: "waiting", until: next.at };
    return { kind: this.#complete ? "finished" : "starved" };
  }

  /** Takes a batch of events, in order and not before those it has. */
  add(events: readonly Event[]): void {
    for (const event of events) this.#events.push(event);
  }

  /** Says that no more events will come. */
  complete(): void {
    this.#complete = true;
  }

  /** Goes to where so many events have been played. What passes until the next `advance` does not count. */
  seek(position: number): void {
    this.#position = Math.max(0, Math.min(position, this.#events.length));
    this.#clock = this.#events[this.#position - 1]?.at ?? 0;
    this.#last = undefined;
  }

  /** Forgets the events that have not been played, and says that no more will come. */
  truncate(): void {
    this.#events.length = this.#position;
    this.complete();
  }

  /** Plays on at another speed. What has passed by `now` (real ms) passed at the old one. */
  setSpeed(speed: number, now: number): readonly Event[] {
    const due = this.advance(now);
    this.#speed = speed;
    return due;
  }

  /** Moves the clock to real time `now` (ms, never going back) and returns the events that it passed. */
  advance(now: number): readonly Event[] {
    const elapsed = this.#last === undefined ? 0 : Math.max(0, now - this.#last) / 1000;
    this.#last = now;
    const horizon = this.#events.at(-1)?.at ?? 0;
    const reached = this.#speed === Infinity ? horizon : this.#clock + elapsed * this.#speed;
    this.#clock = Math.max(this.#clock, Math.min(reached, horizon));
    const from = this.#position;
    while ((this.#events[this.#position]?.at ?? Infinity) <= this.#clock) this.#position++;
    return this.#events.slice(from, this.#position);
  }
}
