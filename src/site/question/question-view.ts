// The question of one example in the page: the reader moves its lines, by dragging, with buttons or with arrow keys, and has
// them checked; a run then gives the answer (example-run.ts). Loaded where there is a question.
import { moved, type WrongLine } from "../../timeline/index.ts";
import type { ExampleRun } from "../example-run.ts";
import { part } from "../part.ts";
import { otherProgramSentence, rightSentence, solvedBeforeSentence, wrongSentence } from "../sentences.ts";
import type { Progress } from "./progress.ts";

export interface QuestionOptions {
  /** Of the example. */
  readonly element: HTMLElement;
  readonly progress: Progress;
  /** Hands over what runs the example. */
  readonly withRun: (use: (run: ExampleRun) => void) => void;
}

export class QuestionView {
  readonly #options: QuestionOptions;
  readonly #question: HTMLElement;
  readonly #list: HTMLElement;
  readonly #verdict: HTMLElement;
  readonly #asked: readonly HTMLElement[];
  /** The row that is dragged, and where all rows were before. */
  #drag: { readonly row: HTMLElement; readonly before: readonly HTMLElement[] } | undefined;

  constructor(options: QuestionOptions) {
    const { element, progress, withRun } = options;
    this.#options = options;
    this.#question = part(element, ".question");
    this.#list = part(this.#question, ".order");
    this.#verdict = part(this.#question, ".verdict");
    this.#asked = this.#rows;
    this.#list.addEventListener("click", ({ target }) => this.#press(target));
    this.#list.addEventListener("keydown", (event) => this.#key(event));
    this.#list.addEventListener("pointerdown", (event) => this.#grip(event));
    this.#list.addEventListener("pointermove", (event) => this.#dragTo(event));
    for (const end of ["pointerup", "pointercancel"]) this.#list.addEventListener(end, () => this.#drop());
    part(this.#question, ".check").addEventListener("click", () => this.#check());
    for (const intent of ["pointerenter", "focusin", "touchstart"]) {
      this.#question.addEventListener(intent, () => withRun((run) => run.prepare()), { passive: true, once: true });
    }
    this.#question.dataset["ready"] = "";
    if (progress.isDone()) this.#say(solvedBeforeSentence);
  }

  /** Asks anew. */
  reset(): void {
    this.#list.replaceChildren(...this.#asked);
    this.#mark(0, null);
    this.#say("");
    this.#options.element.querySelector(".answer")?.removeAttribute("open");
  }

  /** The question is about the note's own program; of another it can say nothing. */
  programChanged(edited: boolean): void {
    part(this.#question, ".check").ariaDisabled = String(edited);
    this.#mark(0, null);
    this.#say(edited ? otherProgramSentence : "");
    if (edited) this.#options.element.querySelector(".answer")?.setAttribute("open", "");
  }

  get #rows(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>("li")];
  }

  #check(): void {
    if (part(this.#question, ".check").ariaDisabled === "true") return;
    const from = Number(this.#question.dataset["from"]);
    const order = this.#rows.map((row) => Number(row.dataset["line"]));
    this.#options.withRun((run) => run.answer({ from, order, tell: (wrong) => this.#tell(wrong, from) }));
  }

  #tell(wrong: WrongLine | null, from: number): void {
    const rows = this.#rows;
    const place = wrong === null ? rows.length : wrong.index - from;
    this.#mark(place, rows[place] ?? null);
    this.#say(wrong === null ? rightSentence : wrongSentence(wrong.index + 1, wrong.sentence));
    this.#report("checked", place / rows.length);
    if (wrong !== null) return;
    this.#options.progress.done();
    this.#report("solved", 1);
  }

  /** Tells the page what happened, for those who listen (embed/embed.ts). `score` is the share of lines ahead of the first wrong one. */
  #report(event: "checked" | "solved", score: number): void {
    const { element } = this.#options;
    element.dispatchEvent(new CustomEvent(`interleave:${event}`, { bubbles: true, detail: { id: element.dataset["id"], score } }));
  }

  /** Marks so many lines as right, and one as wrong. */
  #mark(right: number, wrong: HTMLElement | null): void {
    for (const [place, row] of this.#rows.entries()) {
      row.classList.toggle("right", place < right);
      row.classList.toggle("wrong", row === wrong);
    }
  }

  #say(text: string): void {
    this.#verdict.textContent = text;
  }

  #press(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLElement>("button[data-move]") : null;
    if (button !== null) this.#moveBy(button, Number(button.dataset["move"]));
  }

  #key(event: KeyboardEvent): void {
    if (event.key === "Escape" && this.#drag !== undefined) {
      event.preventDefault();
      this.#list.replaceChildren(...this.#drag.before);
      return this.#drop();
    }
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
    event.preventDefault();
    this.#moveBy(event.target, by);
  }

  /** Moves the row of a button, which keeps the focus, and says where it is now. */
  #moveBy(button: HTMLElement, by: number): void {
    const rows = this.#rows;
    const row = button.closest("li");
    if (row === null) return;
    const from = rows.indexOf(row);
    const to = Math.max(0, Math.min(from + by, rows.length - 1));
    this.#move(row, to);
    button.focus();
    this.#say(`${row.querySelector(".text")?.textContent ?? ""}: line ${Number(this.#question.dataset["from"]) + to + 1}`);
  }

  #move(row: HTMLElement, to: number): void {
    const rows = this.#rows;
    const from = rows.indexOf(row);
    if (from === to) return;
    // What was found of the lines above still holds.
    const known = rows.findIndex((each) => !each.classList.contains("right"));
    this.#list.replaceChildren(...moved(rows, from, to));
    this.#mark(Math.min(known < 0 ? rows.length : known, from, to), null);
  }

  #grip(event: PointerEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const row = target?.closest("li");
    if (event.button !== 0 || !row || target?.closest("button")) return;
    // Elsewhere a finger scrolls the page.
    if (event.pointerType === "touch" && !target?.closest(".grip")) return;
    this.#drag = { row, before: this.#rows };
    row.classList.add("dragged");
    this.#list.setPointerCapture(event.pointerId);
  }

  #dragTo({ clientY }: PointerEvent): void {
    if (this.#drag === undefined) return;
    const { row } = this.#drag;
    const others = this.#rows.filter((each) => each !== row);
    const to = others.filter((each) => {
      const { top, height } = each.getBoundingClientRect();
      return top + height / 2 < clientY;
    }).length;
    this.#move(row, to);
  }

  #drop(): void {
    this.#drag?.row.classList.remove("dragged");
    this.#drag = undefined;
  }
}
