// Editing of one example in the page: puts editors in the place of its listings, keeps both programs in step, and says
// what is edited, wrong or lost. Loaded with the first intent to edit, and where there are edits from before.
import type { Language } from "../build/highlight.ts";
import { readExampleData } from "../example-data.ts";
import { ownRunnable } from "../own-program.ts";
import { part } from "../part.ts";
import type { Refusal, Runnable } from "../runnable.ts";
import { behindSentence, editorLoadingSentence, longSentence, outdatedSentence, partedSentence, unsavedSentence } from "../sentences.ts";
import type { CodeEditor } from "./code-editor.ts";
import { ProgramPair, type Edits, type EditProblem, type OwnProgram, type OwnPrograms } from "./program-pair.ts";
import { SavedEdits, type EditStorage } from "./saved-edits.ts";

/** A port that took longer than this, in ms, waits for a pause in typing the next time. */
const patience = 40;
const pause = 300;
/** How long, in ms, a fault must stand before it is told: most are words that are being typed. It is underlined at once. */
const forbearance = 500;

export interface ExampleEditingOptions {
  readonly element: HTMLElement;
  /** Under which the edits are kept. */
  readonly key: string;
  /** Called after every change of a program; `edited` is whether they differ from the note's own. */
  readonly onChange: (edited: boolean) => void;
}

interface Opened {
  readonly pair: ProgramPair;
  readonly editors: Readonly<Record<Language, CodeEditor>>;
}

export class ExampleEditing {
  readonly #element: HTMLElement;
  readonly #onChange: (edited: boolean) => void;
  readonly #saved: SavedEdits;
  readonly #own: OwnPrograms;
  readonly #notice = document.createElement("p");
  readonly #noticeText = document.createElement("span");
  readonly #follow = button("Follow the Python again", "follow");
  readonly #undo = button("Undo reset", "undo-reset");
  readonly #badge = document.createElement("span");
  #opened: Promise<Opened> | undefined;
  /** What Reset took away, until the next edit. */
  #beforeReset: Edits | undefined;
  /** The Python as it was typed, while it waits to be ported. */
  #waiting: { readonly text: string; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  #cost = 0;
  #unsaved = false;
  readonly #problemTimers = new Map<Language, ReturnType<typeof setTimeout>>();

  constructor({ element, key, onChange }: ExampleEditingOptions) {
    this.#element = element;
    this.#onChange = onChange;
    const data = readExampleData(element);
    this.#saved = new SavedEdits(storage(), key, data.hash);
    const python = ownProgram(element, "python");
    const typescript = ownProgram(element, "typescript");
    this.#own = { python, typescript, runnable: ownRunnable(element, data) };
    this.#addControls();
  }

  /** Brings back what was edited before, if the note is still the same. */
  async recall(): Promise<void> {
    const remembered = this.#saved.recall();
    if (remembered.kind === "outdated") this.#say(outdatedSentence);
    if (remembered.kind !== "edits") return;
    const { pair, editors } = await this.#open();
    pair.take(remembered.edits);
    this.#fill({ pair, editors }, false);
    this.#changed({ pair, editors });
  }

  /** Shows edits that came from elsewhere. The reader's own are kept until they change these. */
  async open(edits: Edits): Promise<void> {
    const { pair, editors } = await this.#open();
    pair.take(edits);
    this.#fill({ pair, editors }, true);
    this.#changed({ pair, editors }, false);
  }

  /** What the reader sees of edits; null where there are none. */
  async edits(): Promise<Edits | null> {
    const pair = (await this.#opened)?.pair;
    return pair?.edited === true ? pair.edits : null;
  }

  /** Makes both programs editable, and puts the cursor in one of them. */
  async edit(language: Language, at?: { readonly x: number; readonly y: number }): Promise<void> {
    const { editors } = await this.#open();
    editors[language].focus(at);
  }

  /** What Run runs; null before anything could have been edited. */
  async runnable(): Promise<Runnable | Refusal | null> {
    if (this.#opened === undefined) return null;
    const opened = await this.#opened;
    this.#portNow(opened);
    return opened.pair.runnable();
  }

  /** A whole program as it stands in the page; null before anything could have been edited. */
  async text(language: Language): Promise<string | null> {
    if (this.#opened === undefined) return null;
    const { pair } = await this.#opened;
    return pair.whole(language);
  }

  async reset(): Promise<void> {
    if (this.#opened === undefined) return this.#say("");
    const opened = await this.#opened;
    this.#portNow(opened);
    const before = opened.pair.edited ? opened.pair.edits : undefined;
    opened.pair.reset();
    this.#fill(opened, true);
    this.#changed(opened);
    this.#beforeReset = before;
    this.#undo.hidden = before === undefined;
  }

  async undoReset(): Promise<void> {
    const edits = this.#beforeReset;
    if (this.#opened === undefined || edits === undefined) return;
    const opened = await this.#opened;
    opened.pair.take(edits);
    this.#fill(opened, true);
    this.#changed(opened);
    opened.editors.python.focus();
  }

  async followAgain(): Promise<void> {
    if (this.#opened === undefined) return;
    const opened = await this.#opened;
    this.#portNow(opened);
    opened.pair.follow();
    this.#fill(opened, true);
    this.#changed(opened);
    opened.editors.python.focus();
  }

  /** Fetches editor, porter and lowering, once. After a failure the next intent tries again. */
  #open(): Promise<Opened> {
    this.#opened ??= this.#load().catch((error: unknown) => {
      this.#opened = undefined;
      throw error;
    });
    return this.#opened;
  }

  async #load(): Promise<Opened> {
    const edits = [...this.#element.querySelectorAll(".edit")];
    for (const edit of edits) edit.textContent = editorLoadingSentence;
    const [{ CodeEditor }, { panelColumns, port, positionsOf }, { lower }] = await Promise.all([
      import("./code-editor.ts"),
      import("../../porter/index.ts"),
      import("../../lowering/index.ts"),
    ]).finally(() => {
      for (const edit of edits) edit.textContent = "Edit";
    });
    const pair = new ProgramPair(this.#own, { port: (python, options) => port(python, { ...options, columns: panelColumns }), positions: positionsOf, lower });
    const editor = (language: Language, label: string, onEdit: (text: string) => void): CodeEditor => {
      const listing = this.#listing(language);
      const problems = document.createElement("div");
      problems.className = "problems";
      problems.id = `${this.#element.id}-${language}-problems`;
      problems.setAttribute("aria-live", "polite");
      const source = part(listing, ":scope > pre");
      source.after(problems);
      return new CodeEditor(source, {
        language,
        label,
        text: this.#own[language].source,
        describedBy: `${this.#element.id}-editing-hint`,
        problemsId: problems.id,
        onEdit,
        onTooLong: () => this.#say(longSentence),
      });
    };
    const opened: Opened = {
      pair,
      editors: {
        python: editor("python", "Python", (text) => this.#pythonEdited(opened, text)),
        typescript: editor("typescript", "TypeScript", (text) => this.#typescriptEdited(opened, text)),
      },
    };
    this.#element.dataset["editing"] = "";
    return opened;
  }

  #pythonEdited(opened: Opened, text: string): void {
    clearTimeout(this.#waiting?.timer);
    this.#waiting = { text, timer: setTimeout(() => this.#portNow(opened), this.#cost > patience ? pause : 0) };
  }

  #typescriptEdited(opened: Opened, text: string): void {
    this.#portNow(opened);
    opened.pair.editTypeScript(text);
    this.#changed(opened);
  }

  /** Ports what was typed, if anything waits for it. */
  #portNow(opened: Opened): void {
    if (this.#waiting === undefined) return;
    clearTimeout(this.#waiting.timer);
    const started = performance.now();
    opened.pair.editPython(this.#waiting.text);
    this.#waiting = undefined;
    opened.editors.typescript.replace(opened.pair.typescript, false);
    this.#cost = performance.now() - started;
    this.#changed(opened);
  }

  #fill({ pair, editors }: Opened, undoable: boolean): void {
    editors.python.replace(pair.python, undoable);
    editors.typescript.replace(pair.typescript, undoable);
  }

  /** Shows what follows from a change, and keeps it. */
  #changed({ pair, editors }: Opened, keep = true): void {
    this.#beforeReset = undefined;
    this.#undo.hidden = true;
    editors.python.mark(pair.pythonProblems);
    editors.typescript.mark(pair.typescriptProblems);
    this.#showProblems("python", pair.pythonProblems);
    this.#showProblems("typescript", pair.typescriptProblems, pair.behind ? behindSentence : "");
    for (const fold of this.#listing("typescript").querySelectorAll<HTMLElement>(".fold")) fold.hidden = !pair.foldsTypeScript;
    if (keep && pair.edited) this.#unsaved = !this.#saved.keep(pair.edits);
    else if (keep) this.#saved.forget();
    this.#badge.hidden = !pair.edited;
    this.#follow.hidden = !pair.parted;
    this.#say([pair.parted ? partedSentence : "", pair.edited && this.#unsaved ? unsavedSentence : ""].filter((text) => text !== "").join(" "));
    this.#onChange(pair.edited);
  }

  /** Tells what is wrong with a program, or what there is to remark on it. */
  #showProblems(language: Language, problems: readonly EditProblem[], remark = ""): void {
    const box = part(this.#listing(language), ".problems");
    const text = problems.map((problem) => `Line ${problem.line}, column ${problem.column}: ${problem.text}`).join("\n") || remark;
    clearTimeout(this.#problemTimers.get(language));
    const show = (): void => {
      box.classList.toggle("remark", problems.length === 0);
      box.textContent = text;
    };
    if (text === "") show();
    else if (text !== box.textContent) this.#problemTimers.set(language, setTimeout(show, forbearance));
  }

  #say(text: string): void {
    this.#noticeText.textContent = text;
    this.#notice.hidden = text === "";
  }

  #addControls(): void {
    const controls = part(this.#element, ".controls");
    this.#notice.className = "notice";
    this.#notice.setAttribute("role", "status");
    this.#notice.hidden = true;
    this.#follow.hidden = true;
    this.#notice.append(this.#noticeText, " ", this.#follow);
    controls.before(this.#notice);
    this.#badge.className = "edited";
    this.#badge.textContent = "Edited";
    this.#badge.hidden = true;
    this.#undo.hidden = true;
    const hint = document.createElement("span");
    hint.className = "editing-hint";
    hint.id = `${this.#element.id}-editing-hint`;
    hint.textContent = "Tab indents once you have clicked or typed; Esc, then Tab leaves. Ctrl+Enter runs.";
    controls.append(this.#undo, hint);
    part(this.#element, ".example-title").after(this.#badge);
  }

  #listing(language: Language): HTMLElement {
    return part(this.#element, `.listing[data-language="${language}"]`);
  }
}

function button(label: string, action: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "text-button";
  made.dataset["do"] = action;
  made.textContent = label;
  return made;
}

/** Local storage, where the browser has it for this page. */
function storage(): EditStorage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

function ownProgram(element: Element, language: Language): OwnProgram {
  return {
    setup: textOf(element, language, ".setup code"),
    source: textOf(element, language, ":scope > pre code").replace(/\n$/, ""),
    driver: textOf(element, language, ".driver code"),
  };
}

/** The text of a listing's code, with its last newline, which the page leaves out. */
function textOf(element: Element, language: Language, selector: string): string {
  const code = element.querySelector(`.listing[data-language="${language}"]`)?.querySelector(selector);
  return code ? `${code.textContent}\n` : "";
}
