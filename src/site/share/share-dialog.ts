// The Share dialog of an example: what can be taken elsewhere, each as text to copy or a file to save. Loaded when a reader
// asks for it; made anew each time, of what the example then shows.
import { writeAddress, type MomentAddress } from "../address.ts";
import { lineHeight } from "../build/example-height.ts";
import type { Edits } from "../editing/program-pair.ts";
import { readExampleData } from "../example-data.ts";
import { part } from "../part.ts";
import type { FinishedRun } from "../run-over.ts";
import { seconds } from "../seconds.ts";
import { componentSnippet, iframeSnippet, markdownSnippet, type SharedExample } from "../snippets.ts";
import { examplePath, placePath, scriptTailPath } from "../site-paths.ts";
import { copyPicture, drawRun, pngOf, standaloneSvg } from "./run-picture.ts";
import { pythonScript, typescriptScript } from "./script.ts";

export interface Shown {
  readonly element: HTMLElement;
  /** What the reader has made of the programs; null where nothing. */
  readonly edits: Edits | null;
  readonly moment: MomentAddress | null;
  readonly run: FinishedRun | null;
  /** The whole programs as they stand. */
  readonly programs: Readonly<Record<"python" | "typescript", string>>;
}

type Kind = "link" | "frame" | "component" | "markdown" | "picture" | "script";

const kinds: Readonly<Record<Kind, { readonly label: string; readonly hint: string }>> = {
  link: { label: "Link", hint: "Leads to this example." },
  frame: { label: "Embed", hint: "For a page or a course that takes HTML. Nothing of it runs before a reader asks." },
  component: { label: "Web component", hint: "The script once on a page, the element as often as you like. It is always as high as its example." },
  markdown: { label: "Markdown", hint: "A picture of the run that leads to this example." },
  picture: { label: "Picture", hint: "The lanes of the run that is shown." },
  script: { label: "Script", hint: "The whole program, to run elsewhere; the TypeScript with all that it needs in one file." },
};

/** Which fields matter to what is shared. */
const fieldsOf: Readonly<Record<Kind, readonly string[]>> = {
  link: ["edits", "moment", "place"],
  frame: ["edits", "moment", "language", "theme", "editable", "predict"],
  component: ["edits", "moment", "language", "theme", "editable", "predict"],
  markdown: ["edits", "moment"],
  picture: [],
  script: ["program"],
};

// Nothing of it is data: that is set as text and values below.
const markup = `
  <form method="dialog">
    <div class="share-head"><h2></h2><button class="share-close" aria-label="Close">✕</button></div>
    <fieldset class="segments share-kinds"><legend class="sr-only">What to share</legend></fieldset>
    <p class="share-hint"></p>
    <div class="share-fields">
      <label data-field="edits"><input type="checkbox" checked /> <span>with my edits</span></label>
      <label data-field="moment"><input type="checkbox" checked /> <span></span></label>
      <label data-field="place"><input type="checkbox" /> <span>where its note explains it</span></label>
      <label data-field="language"><span>Language</span> <select><option value="">both, where there is room</option><option value="python">Python</option><option value="typescript">TypeScript</option><option value="both">both, always</option></select></label>
      <label data-field="theme"><span>Colours</span> <select><option value="">as the reader has them</option><option value="light">light</option><option value="dark">dark</option></select></label>
      <label data-field="editable"><input type="checkbox" checked /> <span>can be edited</span></label>
      <label data-field="program"><span>Program</span> <select><option value="python">Python</option><option value="typescript">TypeScript, for Node</option></select></label>
      <label data-field="predict"><input type="checkbox" /> <span>asks its question first</span></label>
    </div>
    <textarea class="share-text" readonly rows="5" spellcheck="false" translate="no"></textarea>
    <div class="share-picture"></div>
    <div class="share-actions">
      <button type="button" class="run" data-act="copy" autofocus>Copy</button>
      <button type="button" class="text-button" data-act="send">Send …</button>
      <button type="button" class="text-button" data-act="save-script">Save the file</button>
      <button type="button" class="run" data-act="save-svg">Save SVG</button>
      <button type="button" class="text-button" data-act="save-png">Save PNG</button>
      <p class="share-told" role="status"></p>
    </div>
  </form>`;

const actionsOf: Readonly<Record<Kind, readonly string[]>> = {
  link: ["copy", "send"],
  frame: ["copy"],
  component: ["copy"],
  markdown: ["copy"],
  picture: ["save-svg", "save-png"],
  script: ["copy", "save-script"],
};

/** Opens the dialog. The browser keeps the focus in it, and gives it back when it is closed. */
export function openShareDialog(shown: Shown): void {
  new ShareDialog(shown).open();
}

class ShareDialog {
  readonly #shown: Shown;
  readonly #dialog = document.createElement("dialog");
  readonly #id: string;
  readonly #title: string;
  readonly #site: string;

  constructor(shown: Shown) {
    this.#shown = shown;
    const { id = "", site = "/" } = shown.element.dataset;
    this.#id = id;
    this.#title = shown.element.ariaLabel ?? id;
    this.#site = `${location.origin}${site}`;
    this.#dialog.className = "share not-content";
    this.#dialog.innerHTML = markup;
    this.#fill();
    this.#dialog.addEventListener("change", () => void this.#update());
    this.#dialog.addEventListener("click", (event) => this.#click(event));
    this.#dialog.addEventListener("close", () => this.#dialog.remove());
  }

  open(): void {
    document.body.append(this.#dialog);
    this.#dialog.showModal();
    void this.#update();
  }

  #fill(): void {
    const { edits, moment, run, element } = this.#shown;
    const heading = part(this.#dialog, "h2");
    heading.id = "share-title";
    heading.textContent = `Share “${this.#title}”`;
    this.#dialog.setAttribute("aria-labelledby", heading.id);
    const recorded = element.querySelector<SVGSVGElement>("svg.picture:not(.axis)");
    const drawn = run !== null ? drawRun(run) : recorded !== null ? copyPicture(recorded) : null;
    if (drawn !== null) part(this.#dialog, ".share-picture").append(drawn);
    for (const [kind, { label }] of Object.entries(kinds)) {
      if (kind === "picture" && drawn === null) continue;
      const choice = document.createElement("label");
      const [input, text] = [document.createElement("input"), document.createElement("span")];
      Object.assign(input, { type: "radio", name: "share-kind", value: kind, checked: kind === "link" });
      text.textContent = label;
      choice.append(input, text);
      part(this.#dialog, ".share-kinds").append(choice);
    }
    if (edits === null) part(this.#dialog, '[data-field="edits"]').remove();
    if (element.querySelector(".question") === null) part(this.#dialog, '[data-field="predict"]').remove();
    if (moment === null) part(this.#dialog, '[data-field="moment"]').remove();
    else part(this.#dialog, '[data-field="moment"] span').textContent = `at this moment, ${seconds(moment.at)}`;
  }

  get #kind(): Kind {
    const value = this.#dialog.querySelector<HTMLInputElement>('input[name="share-kind"]:checked')?.value ?? "";
    return isKind(value) ? value : "link";
  }

  async #update(): Promise<void> {
    const kind = this.#kind;
    part(this.#dialog, ".share-hint").textContent = kinds[kind].hint;
    part(this.#dialog, ".share-told").textContent = "";
    for (const field of this.#dialog.querySelectorAll<HTMLElement>("[data-field]")) field.hidden = !fieldsOf[kind].includes(field.dataset["field"] ?? "");
    for (const button of this.#dialog.querySelectorAll<HTMLElement>("[data-act]")) {
      const action = button.dataset["act"] ?? "";
      const cannotSend = action === "send" && navigator.share === undefined;
      // A TypeScript file with all that it needs is nothing to paste: 0.7 MB.
      const isTooMuch = action === "copy" && kind === "script" && this.#isTypeScript;
      button.hidden = !actionsOf[kind].includes(action) || cannotSend || isTooMuch;
    }
    // Where it is all that can be done, it is what is meant to be done.
    part(this.#dialog, '[data-act="save-script"]').className = this.#isTypeScript ? "run" : "text-button";
    this.#text.hidden = kind === "picture";
    part(this.#dialog, ".share-picture").hidden = kind !== "picture";
    this.#text.setAttribute("aria-label", kinds[kind].label);
    this.#text.value = await this.#textOf(kind);
  }

  async #textOf(kind: Kind): Promise<string> {
    const { element, edits, programs } = this.#shown;
    const isPlace = this.#isChecked("place");
    const fragment = await this.#fragment(isPlace && kind === "link");
    const shared = (suffix: string): SharedExample => ({ id: this.#id, title: this.#title, site: this.#site, suffix, height: Number(element.dataset["height"]) + this.#beyondPython * lineHeight });
    switch (kind) {
      case "link":
        return isPlace ? placePath(this.#site, this.#id).replace(/#.*/, fragment) : `${examplePath(this.#site, this.#id)}${fragment}`;
      case "frame":
        return iframeSnippet(shared(this.#query() + fragment));
      case "component":
        return componentSnippet(shared(this.#query() + fragment));
      case "markdown":
        return markdownSnippet(shared(fragment));
      case "script": {
        const { version, written } = readExampleData(element);
        const source = { title: this.#title, address: examplePath(this.#site, this.#id), version, written: edits === null ? written : null };
        return this.#isTypeScript ? typescriptScript({ ...source, program: programs.typescript }, `${this.#name}.ts`) : pythonScript({ ...source, program: programs.python });
      }
      case "picture":
        return "";
    }
  }

  /** What follows an address: the edits and the moment, as far as they are wanted. */
  async #fragment(withName: boolean): Promise<string> {
    const { element, edits, moment } = this.#shown;
    const written = await writeAddress({ anchor: withName ? element.id : "", edits: this.#isChecked("edits") ? edits : null, moment: this.#isChecked("moment") ? moment : null });
    return written === "#" ? "" : written.replace("#&", "#");
  }

  #query(): string {
    const query = new URLSearchParams();
    if (this.#chosen("language") !== "") query.set("lang", this.#chosen("language"));
    if (this.#chosen("theme") !== "") query.set("theme", this.#chosen("theme"));
    if (!this.#isChecked("editable")) query.set("editable", "0");
    if (this.#isChecked("predict")) query.set("predict", "1");
    return query.size === 0 ? "" : `?${query}`;
  }

  #chosen(field: string): string {
    return this.#dialog.querySelector<HTMLSelectElement>(`[data-field="${field}"] select`)?.value ?? "";
  }

  get #isTypeScript(): boolean {
    return this.#chosen("program") === "typescript";
  }

  /** What a file of it is called. */
  get #name(): string {
    return this.#id.slice(this.#id.lastIndexOf("/") + 1);
  }

  /** How many lines more than the Python's the chosen language needs. */
  get #beyondPython(): number {
    const { python, typescript } = this.#shown.programs;
    const more = typescript.split("\n").length - python.split("\n").length;
    const language = this.#chosen("language");
    return language === "typescript" ? more : language === "both" ? Math.max(0, more) : 0;
  }

  #isChecked(field: string): boolean {
    return this.#dialog.querySelector<HTMLInputElement>(`[data-field="${field}"] input`)?.checked ?? false;
  }

  #click({ target }: MouseEvent): void {
    // Only what lies around the form is the dialog itself.
    if (target === this.#dialog) return this.#dialog.close();
    const action = target instanceof Element ? target.closest<HTMLElement>("[data-act]")?.dataset["act"] : undefined;
    if (action !== undefined) void this.#act(action);
  }

  async #act(action: string): Promise<void> {
    switch (action) {
      case "copy":
        return this.#tell((await this.#copied()) ? "Copied." : "Select the text and copy it: this browser does not let the page do it.");
      case "send":
        // Whoever changes their mind has not failed.
        return navigator.share({ title: this.#title, url: this.#text.value }).catch(() => {});
      case "save-script":
        return this.#saveScript();
      case "save-svg":
        return save(`${this.#name}.svg`, new Blob([this.#svg()], { type: "image/svg+xml" }));
      case "save-png":
        return pngOf(this.#svg()).then((png) => save(`${this.#name}.png`, png)).catch(() => this.#tell("This browser makes no PNG of it; take the SVG."));
    }
  }

  async #saveScript(): Promise<void> {
    if (!this.#isTypeScript) return save(`${this.#name}.py`, new Blob([this.#text.value], { type: "text/x-python" }));
    const tail = await fetch(scriptTailPath(this.#site)).then((answer) => (answer.ok ? answer.text() : null), () => null);
    if (tail === null) return this.#tell("What runs the TypeScript could not be fetched. Try again with network.");
    save(`${this.#name}.ts`, new Blob([this.#text.value, "\n", tail], { type: "text/plain" }));
  }

  #svg(): string {
    const svg = this.#dialog.querySelector<SVGSVGElement>(".share-picture > svg");
    return svg === null ? "" : standaloneSvg(svg, this.#title);
  }

  /** In a frame that may not write to the clipboard there is still the old way. */
  async #copied(): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(this.#text.value);
      return true;
    } catch {
      this.#text.select();
      return document.execCommand("copy");
    }
  }

  #tell(text: string): void {
    part(this.#dialog, ".share-told").textContent = text;
  }

  get #text(): HTMLTextAreaElement {
    const found = this.#dialog.querySelector("textarea");
    if (found === null) throw new Error("The Share dialog has no text.");
    return found;
  }
}

function isKind(value: string): value is Kind {
  return Object.hasOwn(kinds, value);
}

function save(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.download = name;
  link.href = URL.createObjectURL(content);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
