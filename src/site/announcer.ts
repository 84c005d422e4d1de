// What a screen reader is told while a program runs: starts and ends, and lines without flooding. Pure; time is an
// argument.

/** Real milliseconds between two announcements. */
const gap = 500;
/** Lines that are read out together; of more, only their number and the last one. */
const mostLines = 4;

/** Gathers what there is to say and gives it out at most twice a second. */
export class Announcer {
  #lines: string[] = [];
  #sentences: string[] = [];
  #last = -Infinity;

  line(text: string): void {
    this.#lines.push(text);
  }

  sentence(text: string): void {
    this.#sentences.push(text);
  }

  get pending(): boolean {
    return this.#lines.length > 0 || this.#sentences.length > 0;
  }

  /** What to say at real time `now` (ms), if anything. */
  due(now: number): string | undefined {
    if (!this.pending || now - this.#last < gap) return undefined;
    const lines = this.#lines.length <= mostLines ? this.#lines : [`${this.#lines.length} lines`, this.#lines.at(-1) ?? ""];
    const text = [...lines, ...this.#sentences].join("\n");
    this.#lines = [];
    this.#sentences = [];
    this.#last = now;
    return text;
  }
}
