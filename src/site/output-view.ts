// The lines of one example's output as elements. All text is data: it is set, never parsed. What many lines cost is
// spread over frames by the caller; this file only keeps what it is given in view.
import type { Written } from "../oracle/recording.ts";
import { lineClasses, OutputLines, shownText, type OutputLine } from "./output-lines.ts";
import { seconds } from "./seconds.ts";

export class OutputView {
  readonly #element: HTMLElement;
  readonly #recorded: readonly Node[];
  readonly #decimals: number;
  #output = new OutputLines();
  /** For each piece that was written: how many lines there were after it, and the text of the last one. */
  #reached: { readonly lines: number; readonly text: string }[] = [];
  /** A line that is shown as it was before it was complete. */
  #partial: HTMLElement | undefined;

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
    box.style.minBlockSize = `${box.getBoundingClientRect().height}px`;
    this.#element.replaceChildren();
    this.#output = new OutputLines();
    this.#reached = [];
    this.#partial = undefined;
    delete this.#element.dataset["upTo"];
  }

  /** Brings the recorded lines back. */
  restore(): void {
    this.#box.style.minBlockSize = "";
    this.#element.replaceChildren(...this.#recorded);
    delete this.#element.dataset["upTo"];
  }

  /**
   * Shows what had been written after `count` pieces of output. Lines that came later keep their room, so that nothing
   * moves. Of what was never shown before, at most `most` pieces at once; says whether that was all.
   */
  show(pieces: readonly Written[], count: number, most: number): boolean {
    const known = this.#reached.length;
    if (count > known) this.#write(pieces.slice(known, Math.min(count, known + most)));
    this.#end(Math.min(count, this.#reached.length));
    return this.#reached.length >= count;
  }

  /** The piece of output that began a line, by the line's element; -1 for lines of the recording. */
  pieceOf(row: Element): number {
    const line = [...this.#element.children].indexOf(row);
    return this.#reached.findIndex(({ lines }) => lines > line);
  }

  /** Lets the output end after `count` pieces. */
  #end(count: number): void {
    const element = this.#element;
    const last = this.#reached.length;
    if (this.#partial !== undefined) this.#restore(this.#partial);
    this.#partial = undefined;
    element.querySelector(":scope > [data-last]")?.removeAttribute("data-last");
    if (count === last) return void delete element.dataset["upTo"];
    element.dataset["upTo"] = count === 0 ? "nothing" : "line";
    const end = this.#reached[count - 1];
    const row = element.children[(end?.lines ?? 0) - 1];
    if (end === undefined || !(row instanceof HTMLElement)) return;
    row.dataset["last"] = "";
    if (this.#output.lines[end.lines - 1]?.text !== end.text) {
      this.#partial = row;
      textOf(row).textContent = shownText(end.text);
    }
    if (row.offsetTop < element.scrollTop || row.offsetTop + row.offsetHeight > element.scrollTop + element.clientHeight) element.scrollTop = row.offsetTop - element.clientHeight / 2;
  }

  #restore(row: HTMLElement): void {
    const line = this.#output.lines[[...this.#element.children].indexOf(row)];
    if (line !== undefined) textOf(row).textContent = shownText(line.text);
  }

  /** Adds what was written. Follows the end unless the reader has scrolled away from it. */
  #write(pieces: readonly Written[]): void {
    const element = this.#element;
    const follows = element.scrollHeight - element.scrollTop - element.clientHeight < 16;
    const rows = document.createDocumentFragment();
    const known = element.childElementCount;
    let first = Infinity;
    for (const piece of pieces) {
      first = Math.min(first, this.#output.write(piece));
      this.#reached.push({ lines: this.#output.lines.length, text: this.#output.lines.at(-1)?.text ?? "" });
    }
    for (const [offset, line] of this.#output.lines.slice(first).entries()) {
      const row = this.#row(line, this.#output.lines[first + offset - 1]);
      const shown = first + offset < known ? element.children[first + offset] : undefined;
      if (shown === undefined) rows.append(row);
      else shown.replaceWith(row);
    }
    element.append(rows);
    if (follows) element.scrollTop = element.scrollHeight;
  }

  #row(line: OutputLine, before: OutputLine | undefined): HTMLElement {
    const row = document.createElement("div");
    row.className = lineClasses(line);
    if (before?.at === line.at) row.dataset["same"] = "";
    const time = document.createElement("span");
    time.className = "time";
    time.textContent = seconds(line.at, this.#decimals);
    const content = document.createElement("bdi");
    content.className = "text";
    content.textContent = shownText(line.text);
    row.append(time, content);
    return row;
  }
}

function textOf(row: HTMLElement): Element {
  return row.lastElementChild ?? row;
}
