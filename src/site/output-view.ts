// The lines of one example's output as elements. All text is data: it is set, never parsed. What many lines cost is
// spread over frames by the caller; this file only keeps what it is given in view.
import type { Written } from "../oracle/recording.ts";
import { OutputLines, shownText, type OutputLine } from "./output-lines.ts";
import { seconds } from "./seconds.ts";

export class OutputView {
  readonly #element: HTMLElement;
  readonly #recorded: readonly Node[];
  readonly #decimals: number;
  #output = new OutputLines();

  /** Takes an element that holds the recorded lines. */
  constructor(element: HTMLElement, decimals: number) {
    this.#element = element;
    this.#recorded = [...element.childNodes];
    this.#decimals = decimals;
  }

  /** Holds the lines and the sentence under them. */
  get #box(): HTMLElement {
    return this.#element.parentElement ?? this.#element;
  }

  /** Empties the view; the room it takes stays, so that the page below does not jump. */
  clear(): void {
    const box = this.#box;
    box.style.minBlockSize = `${box.offsetHeight}px`;
    this.#element.replaceChildren();
    this.#output = new OutputLines();
  }

  /** Brings the recorded lines back. */
  restore(): void {
    this.#box.style.minBlockSize = "";
    this.#element.replaceChildren(...this.#recorded);
  }

  /** Adds what was written. Follows the end unless the reader has scrolled away from it. */
  write(pieces: readonly Written[]): void {
    const element = this.#element;
    const follows = element.scrollHeight - element.scrollTop - element.clientHeight < 16;
    const rows = document.createDocumentFragment();
    const known = element.childElementCount;
    let first = Infinity;
    for (const piece of pieces) first = Math.min(first, this.#output.write(piece));
    for (const [offset, line] of this.#output.lines.slice(first).entries()) {
      const row = this.#row(line, this.#output.lines[first + offset - 1]);
      const shown = first + offset < known ? element.children[first + offset] : undefined;
      if (shown === undefined) rows.append(row);
      else shown.replaceWith(row);
    }
    element.append(rows);
    if (follows) element.scrollTop = element.scrollHeight;
  }

  #row({ at, stream, text }: OutputLine, before: OutputLine | undefined): HTMLElement {
    const row = document.createElement("div");
    row.className = `line ${stream}`;
    if (before?.at === at) row.dataset["same"] = "";
    const time = document.createElement("span");
    time.className = "time";
    time.textContent = seconds(at, this.#decimals);
    const content = document.createElement("bdi");
    content.className = "text";
    content.textContent = shownText(text);
    row.append(time, content);
    return row;
  }
}
