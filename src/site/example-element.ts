// <interleave-example>: the script that every page loads, and all of it before a reader shows that they want to run
// something. It reveals the controls, copies, keeps the chosen language, and fetches the rest on the first sign of intent:
// to run, example-run.ts and with it the sandbox; to edit, editing/ and with it the editor.
import type { MomentAddress } from "./address.ts";
import type { ExampleEditing } from "./editing/example-editing.ts";
import type { Edits } from "./editing/program-pair.ts";
import type { ExampleRun } from "./example-run.ts";
import { part } from "./part.ts";
import type { QuestionView } from "./question/question-view.ts";
import type { Refusal, Runnable } from "./runnable.ts";

const languageKey = "interleave-language";
const unfetchedEditor = "The editor could not be fetched; Run and Edit try again.";

export class InterleaveExample extends HTMLElement {
  /** What the page says of the recorded output. */
  #recorded = "";
  #run: Promise<ExampleRun> | undefined;
  /** Whether what runs examples is here. */
  #runs = false;
  #editing: Promise<ExampleEditing> | undefined;
  #question: Promise<QuestionView> | undefined;

  connectedCallback(): void {
    this.#recorded = part(this, ".status").textContent ?? "";
    const controls = this.querySelector(".controls");
    for (const intent of ["pointerenter", "focusin", "touchstart"]) {
      controls?.addEventListener(intent, () => this.#with((run) => run.prepare()), { passive: true, once: true });
    }
    this.addEventListener("click", (event) => this.#click(event));
    this.addEventListener("change", ({ target }) => this.#change(target));
    this.addEventListener("keydown", (event) => this.#key(event));
    // A page that goes to the back-forward cache takes no running program with it.
    addEventListener("pagehide", () => void this.#run?.then((run) => run.stop()));
    if (this.querySelector(".question") !== null && document.documentElement.dataset["predict"] !== "no") {
      this.#question = import("./question/question.ts").then(({ openQuestion }) => openQuestion(this, (use) => this.#with(use)));
    }
    this.dataset["ready"] = "";
    addEventListener("hashchange", () => this.#openAddress());
    if (!this.#openAddress() && isRemembered(this.#editsKey)) this.#edit((editing) => editing.recall());
  }

  /** Runs the program as it stands and goes to the end of the run. */
  runThrough(): void {
    this.#with((run) => run.runThrough());
  }

  /** Goes to a moment of the run that is shown. */
  goTo(moment: MomentAddress): void {
    this.#with((run) => run.goTo(moment));
  }

  /** Shows programs that the reader has not written. */
  show(edits: Edits): void {
    this.#edit((editing) => editing.open(edits));
  }

  /** Opens what the page's address says of this example, if it says more than its name; whether it does. */
  #openAddress(): boolean {
    // Where it is the only one, an example needs no name.
    const fragment = document.querySelectorAll("interleave-example").length === 1 ? location.hash.replace(/^#(?=[et]=)/, `#${this.id}&`) : location.hash;
    if (!fragment.startsWith(`#${this.id}&`)) return false;
    const addressed = { element: this, embedded: this.#embedded, run: this.#with.bind(this), edit: this.#edit.bind(this) };
    void import("./addressed.ts").then(({ openAddress }) => openAddress(fragment, addressed));
    return true;
  }

  /** Whether it is alone in a frame of somebody else's page. */
  get #embedded(): boolean {
    return this.dataset["embedded"] !== undefined;
  }

  get #editable(): boolean {
    return document.documentElement.dataset["editable"] !== "no";
  }

  get #editsKey(): string {
    return `interleave-edits ${this.dataset["site"]}${this.dataset["id"]}`;
  }

  /** Fetches what runs examples, once, and hands it over. */
  #with(use: (run: ExampleRun) => void): void {
    this.#run ??= import("./example-run.ts").then(({ ExampleRun }) => {
      this.#runs = true;
      return new ExampleRun(this, this.#recorded, () => this.#edited());
    });
    this.#run.then(use, () => {
      this.#run = undefined;
      this.#sayUnfetched("The engine could not be fetched. The recorded output stands; Run tries again.");
    });
  }

  /** Does what a button of the run asks for; until it can be done, the reader sees that it was heard. */
  #play(use: (run: ExampleRun) => void): void {
    if (!this.#runs) part(this, ".status").textContent = "Fetching the engine.";
    this.#with(use);
  }

  /** What the reader has made of the program, or null. */
  async #edited(): Promise<Runnable | Refusal | null> {
    try {
      return (await (await this.#editing)?.runnable()) ?? null;
    } catch {
      return { refused: unfetchedEditor };
    }
  }

  #sayUnfetched(sentence: string): void {
    part(this, ".status").textContent = sentence;
    // The reason may be that the site has a new release; offline/page-script.ts finds out.
    this.dispatchEvent(new Event("interleave-unfetched", { bubbles: true }));
  }

  /** Fetches what edits examples, once, and hands it over. Resolves when that is done; rejects when it could not be fetched. */
  #edit(use: (editing: ExampleEditing) => Promise<void>): Promise<void> {
    this.#editing ??= import("./editing/example-editing.ts").then(
      ({ ExampleEditing }) =>
        new ExampleEditing({ element: this, key: this.#editsKey, onChange: (edited) => this.#changed(edited) }),
    );
    const fetched = this.#editing;
    const done = fetched.then(use);
    fetched.catch(() => (this.#editing = undefined));
    done.catch(() => this.#sayUnfetched(unfetchedEditor));
    return done;
  }

  #changed(edited: boolean): void {
    this.#with((run) => run.programChanged(edited));
    void this.#question?.then((question) => question.programChanged(edited));
  }

  #click({ target, clientX: x, clientY: y }: MouseEvent): void {
    if (!(target instanceof Element)) return;
    const button = target.closest<HTMLElement>("button[data-do]");
    if (button === null) {
      const line = target.closest(".output .line");
      if (line !== null && getSelection()?.isCollapsed !== false && this.#run !== undefined) this.#with((run) => run.goToLine(line));
      // Below a program that is shorter than the one beside it, there is only the listing.
      const code = target.closest<HTMLElement>(".listing > pre") ?? (target.matches(".listing") ? target : null);
      // A click that selected text was meant to select it.
      if (code !== null && this.#editable && getSelection()?.isCollapsed !== false) this.#edit((editing) => editing.edit(languageOf(code), { x, y }));
      return;
    }
    const action = button.dataset["do"];
    switch (action) {
      case "run":
        this.#play((run) => run.toggle());
        break;
      case "reset":
        this.#with((run) => run.reset());
        void this.#question?.then((question) => question.reset());
        // What has no program of its own goes back to what it was given.
        if (this.dataset["blank"] !== undefined && this.#openAddress()) break;
        if (this.#editing !== undefined) this.#edit((editing) => editing.reset());
        for (const notice of this.querySelectorAll(".shared, .explored")) notice.remove();
        break;
      case "edit":
        this.#edit((editing) => editing.edit(languageOf(button)));
        break;
      case "follow":
        this.#edit((editing) => editing.followAgain());
        break;
      case "undo-reset":
        this.#edit((editing) => editing.undoReset());
        break;
      case "previous-switch":
      case "step-back":
      case "play":
      case "step":
      case "next-switch":
        this.#play((run) => run.command(action));
        break;
      case "explore":
        void import("./explorer/explorer.ts").then(({ explore }) => explore({ element: this, run: this.#with.bind(this), edit: this.#edit.bind(this) }));
        break;
      case "share":
        void this.#share();
        break;
      case "copy":
        void this.#copy(button);
    }
  }

  #change(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name.startsWith("language-")) chooseLanguage(target.value);
    else if (target.name.startsWith("speed-")) this.#with((run) => run.setSpeed(Number(target.value)));
  }

  #key(event: KeyboardEvent): void {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.#play((run) => run.start());
    } else if (event.key === "Escape" && !event.defaultPrevented && this.dataset["state"] === "running") {
      event.preventDefault();
      this.#with((run) => run.stop());
    } else if (event.key === "Enter" && this.#editable && event.target instanceof HTMLElement && event.target.matches(".listing > pre")) {
      const code = event.target;
      event.preventDefault();
      this.#edit((editing) => editing.edit(languageOf(code)));
    }
  }

  async #copy(button: HTMLElement): Promise<void> {
    await navigator.clipboard.writeText(await this.#text(languageOf(button)));
    confirmCopy(button);
  }

  async #share(): Promise<void> {
    const [{ openShareDialog }, run, editing] = await Promise.all([import("./share/share-dialog.ts"), this.#run, this.#editing]);
    const programs = { python: await this.#text("python"), typescript: await this.#text("typescript") };
    openShareDialog({ element: this, edits: (await editing?.edits()) ?? null, moment: run?.moment ?? null, run: run?.finished ?? null, programs });
  }

  /** A whole program as it stands. */
  async #text(language: "python" | "typescript"): Promise<string> {
    const codes = this.querySelectorAll(`.listing[data-language="${language}"] code`);
    return (await (await this.#editing)?.text(language)) ?? Array.from(codes, (code) => `${code.textContent}\n`).join("");
  }
}

/** Shows one language in every example of the page that has no room for both, and remembers it. */
function chooseLanguage(language: string): void {
  document.documentElement.dataset["language"] = language;
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name^="language-"]')) input.checked = input.value === language;
  try {
    localStorage.setItem(languageKey, language);
  } catch {
    // Storage may be refused; the choice then holds for this page.
  }
}

function rememberedLanguage(): string {
  try {
    return localStorage.getItem(languageKey) === "typescript" ? "typescript" : "python";
  } catch {
    return "python";
  }
}

function confirmCopy(button: HTMLElement): void {
  const label = button.textContent;
  button.textContent = "Copied";
  setTimeout(() => (button.textContent = label), 2000);
}

/** Which program an element of a listing belongs to. */
function languageOf(element: Element): "python" | "typescript" {
  return element.closest<HTMLElement>(".listing")?.dataset["language"] === "typescript" ? "typescript" : "python";
}

function isRemembered(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

if (navigator.clipboard === undefined) document.documentElement.dataset["clipboard"] = "none";
// In an embed the address chooses.
if (document.documentElement.dataset["language"] === undefined) chooseLanguage(rememberedLanguage());
customElements.define("interleave-example", InterleaveExample);
