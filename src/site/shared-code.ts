// Code that came with an address, shown in the place of the note's own until the editor has it: so it can be read at once.
import type { Language } from "./build/highlight.ts";
import type { Edits } from "./editing/program-pair.ts";
import { part } from "./part.ts";
import { unportedSentence } from "./sentences.ts";

export class SharedCode {
  readonly #listings: readonly HTMLElement[];

  /** Shows the code; for the same example, in the place of what was shared before. */
  constructor(element: HTMLElement, { python, typescript }: Edits) {
    for (const before of element.querySelectorAll(".shared-code")) before.remove();
    this.#listings = [showIn(element, "python", python), showIn(element, "typescript", typescript ?? `// ${unportedSentence}`)];
  }

  get isShown(): boolean {
    return this.#listings.every(({ isConnected }) => isConnected);
  }

  remove(): void {
    for (const listing of this.#listings) listing.remove();
  }
}

/** Shows a listing like the note's own, which it hides, and whose place the editor takes. */
function showIn(element: HTMLElement, language: Language, program: string): HTMLElement {
  const own = part(element, `.listing[data-language="${language}"] > pre`);
  const shown = document.createElement("pre");
  shown.className = "shared-code";
  shown.tabIndex = 0;
  shown.translate = false;
  // Without a <code>, in which the note's own program is looked for.
  shown.textContent = program;
  own.hidden = true;
  own.after(shown);
  return shown;
}
