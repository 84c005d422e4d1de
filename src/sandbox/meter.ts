// Measures one run: time between turns, output, events. Decides when a run is over its limits, and when a batch is due
// for the page. Knows nothing of the engine, which asks `interrupted` every ten thousand operations or so.
import type { Limits } from "./limits.ts";
import type { LimitName } from "./outcomes.ts";

/** Batches cross to the page at most twenty times a second, but the first few at once: most lessons have no more. */
const POST_EVERY = 50;
const FIRST_POSTS = 8;
/** A message larger than this would keep the page from answering while it is read. */
const POST_SIZE = 256 * 1024;

export interface MeterOptions {
  readonly limits: Limits;
  /** Monotonic milliseconds. */
  readonly now: () => number;
  /** Takes the JSON text of a non-empty array of events. */
  readonly post: (events: string) => void;
}

export class Meter {
  /** The limit that ended the run. */
  exceeded: LimitName | null = null;

  readonly #limits: Limits;
  readonly #now: () => number;
  readonly #post: (events: string) => void;
  readonly #started: number;
  /** What the loop had called when the engine asked last, and since when that is so. */
  #calls = 0;
  #calledAt: number;
  #bytes = 0;
  #lines = 0;
  #events = 0;
  #eventBytes = 0;
  #waiting: string[] = [];
  #waitingSize = 0;
  #posts = 0;
  #postedAt = 0;
  #reprieve = 0;

  constructor({ limits, now, post }: MeterOptions) {
    this.#limits = limits;
    this.#now = now;
    this.#post = post;
    this.#started = this.#calledAt = now();
  }

  /**
   * Whether the engine must stop, when the loop has called so much so far. Also the moment at which a computing program's
   * batches reach the page.
   */
  interrupted(calls: number): boolean {
    const now = this.#now();
    if (calls !== this.#calls) {
      this.#calls = calls;
      this.#calledAt = now;
    }
    if (this.#reprieve > 0) return now > this.#reprieve;
    if (this.exceeded === null) {
      // A step that took too long is the better reason, also where a busy machine let both go by before the engine asked.
      if (now - this.#calledAt > this.#limits.stepTime) this.exceeded = "step-time";
      else if (now - this.#started > this.#limits.totalTime) this.exceeded = "total-time";
    }
    this.#postIfDue(now);
    return this.exceeded !== null;
  }

  /** Grants an interrupted run `ms` more, to hand over what it had not yet emitted. */
  reprieve(ms: number): void {
    this.#reprieve = this.#now() + ms;
  }

  /** Whether a batch of this length may be copied out of the engine at all; if not, the run is over. */
  admits(length: number): boolean {
    if (this.exceeded === "output" || this.exceeded === "events") return false;
    // Six units of JSON for one of text is the most that escapes can make of it.
    if (length > 6 * this.#limits.outputBytes + POST_SIZE) this.exceeded = "output";
    else if (this.#eventBytes + length > this.#limits.eventBytes) this.exceeded = "events";
    else return true;
    return false;
  }

  /** Takes a batch: the JSON text of an array of events. What is beyond a limit is cut off. */
  take(batch: string): void {
    const events: unknown = JSON.parse(batch);
    if (!Array.isArray(events)) throw new Error("a batch of events is not an array");
    this.#eventBytes += batch.length;
    const kept = this.#keep(events);
    if (kept.length === 0) return;
    const text = kept === events ? batch : JSON.stringify(kept);
    this.#waiting.push(text.slice(1, -1));
    this.#waitingSize += text.length;
    this.#postIfDue(this.#now());
  }

  /** Posts what waits. */
  flush(): void {
    if (this.#waiting.length === 0) return;
    const text = `[${this.#waiting.join(",")}]`;
    this.#waiting = [];
    this.#waitingSize = 0;
    this.#post(text);
  }

  #postIfDue(now: number): void {
    if (this.#waitingSize === 0) return;
    if (this.#posts >= FIRST_POSTS && this.#waitingSize < POST_SIZE && now - this.#postedAt < POST_EVERY) return;
    this.#posts++;
    this.#postedAt = now;
    this.flush();
  }

  /** The events within the limits: the array itself when that is all of them. */
  #keep(events: readonly unknown[]): readonly unknown[] {
    for (const [index, event] of events.entries()) {
      if (++this.#events > this.#limits.events) this.exceeded ??= "events";
      const text = printed(event);
      if (text !== null) {
        const room = this.#room(text);
        if (room < text.length) {
          this.exceeded ??= "output";
          const whole = events.slice(0, index);
          return room === 0 ? whole : [...whole, { ...Object(event), text: text.slice(0, room) }];
        }
      }
      if (this.exceeded === "events") return events.slice(0, index);
    }
    return events;
  }

  /** Counts a print; returns how much of its text is within the limits of output. */
  #room(text: string): number {
    for (let i = 0; i < text.length; i++) {
      if (this.#lines >= this.#limits.outputLines) return i;
      const unit = text.charCodeAt(i);
      this.#bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
      if (this.#bytes > this.#limits.outputBytes) return i;
      if (unit === 10) this.#lines++;
    }
    return text.length;
  }
}

/** The text of an event that is a print. */
function printed(event: unknown): string | null {
  if (typeof event !== "object" || event === null) return null;
  if (!("kind" in event) || event.kind !== "print") return null;
  return "text" in event && typeof event.text === "string" ? event.text : null;
}
