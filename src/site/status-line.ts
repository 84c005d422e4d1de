// The line that says what an example is doing, what goes with it (the name of the Run button, Reset, the state that the
// styles know), and the same for a screen reader. The sentences are in sentences.ts.
import { Announcer } from "./announcer.ts";
import { part } from "./part.ts";

export type ShownState = "recorded" | "running" | "paused" | "finished";

export class StatusLine {
  /** Whether the reader has made the program another one: then there is something to bring back. */
  edited = false;
  readonly #element: HTMLElement;
  readonly #line: HTMLElement;
  readonly #recorded: string;
  readonly #announcer = new Announcer();
  readonly #announcements: HTMLElement;

  /** `recorded` is what the page says of the recorded output. */
  constructor(element: HTMLElement, recorded: string) {
    this.#element = element;
    this.#line = part(element, ".status");
    this.#recorded = recorded;
    this.#announcements = document.createElement("div");
    this.#announcements.className = "sr-only";
    this.#announcements.setAttribute("role", "status");
    element.append(this.#announcements);
  }

  show(state: ShownState, sentence: string): void {
    this.#element.dataset["state"] = state;
    if (state !== "recorded") this.#element.querySelector(".answer")?.setAttribute("open", "");
    this.say(sentence);
    part(this.#element, ".run .run-label").textContent = state === "running" ? "Stop" : "Run";
    part(this.#element, ".reset").hidden = state === "recorded" && !this.edited;
  }

  /** Shows what the page said of the recording. */
  showRecorded(): void {
    this.show("recorded", this.#recorded);
  }

  /** Says something else of the same state. */
  say(sentence: string): void {
    this.#line.textContent = sentence;
  }

  /** Adds whether the run was the same as the recorded one. */
  addComparison(sentence: string, same: boolean): void {
    const mark = document.createElement("span");
    mark.className = same ? "same" : "different";
    mark.textContent = sentence;
    this.#line.append(" ", mark);
  }

  /** Adds a button that shows the run beside the note's own. */
  offerComparison(compare: () => void): void {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "text-button";
    button.textContent = "Compare with the note’s own";
    button.addEventListener("click", compare);
    this.#line.append(" ", button);
  }

  // --- for a screen reader -----------------------------------------------------------------------------------------------

  announce(sentence: string): void {
    this.#announcer.sentence(sentence);
  }

  announceOutput(text: string): void {
    this.#announcer.line(text.trimEnd());
  }

  /** Whether there is something that `announceDue` has not said yet. */
  get isBehind(): boolean {
    return this.#announcer.pending;
  }

  /** Says what is due at real time `now` (ms). */
  announceDue(now: number): void {
    const text = this.#announcer.due(now);
    if (text !== undefined) this.#announcements.textContent = text;
  }
}
