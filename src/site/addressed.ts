// What an address says of an example, opened. Loaded when an address says something of one.
import { readAddress } from "./address.ts";
import type { ExampleEditing } from "./editing/example-editing.ts";
import type { ExampleRun } from "./example-run.ts";
import { seconds } from "./seconds.ts";
import { awaitedMomentSentence, brokenAddressSentence, sharedSentence } from "./sentences.ts";
import { SharedCode } from "./shared-code.ts";
import { whenWanted } from "./when-wanted.ts";

/** An example's parts, each fetched when it is asked for. */
export interface Addressed {
  readonly element: HTMLElement;
  /** Whether it is alone in a frame of somebody else's page: that is neither scrolled nor does anything run in it unasked. */
  readonly embedded: boolean;
  run(use: (run: ExampleRun) => void): void;
  /** Resolves when that is done; rejects when the editor could not be fetched. */
  edit(use: (editing: ExampleEditing) => Promise<void>): Promise<void>;
}

/**
 * Opens what the fragment of the page's address says of the example. Code that came with the address is shown and never
 * run by itself; of the note's own program, a moment is gone to.
 */
export async function openAddress(fragment: string, { element, embedded, run, edit }: Addressed): Promise<void> {
  const read = await readAddress(fragment);
  if (!embedded) element.scrollIntoView();
  if (read.kind !== "address") return say(element, brokenAddressSentence);
  const { edits, moment } = read.address;
  if (edits === null && !embedded) return run((run) => run.start(moment));
  if (moment !== null) {
    const aim = async (): Promise<void> => run((run) => run.startNextAt(moment));
    if (embedded) whenWanted(element, aim);
    else void aim();
  }
  if (edits === null) return say(element, moment === null ? "" : awaitedMomentSentence(seconds(moment.at)));
  if (element.dataset["editing"] !== undefined) void edit((editing) => editing.open(edits));
  else {
    const code = new SharedCode(element, edits);
    const open = async (): Promise<void> => {
      // Another address may have come since.
      if (!code.isShown) return;
      await edit((editing) => editing.open(edits));
      code.remove();
    };
    whenWanted(element, open);
    if (!embedded) void open().catch(() => {});
  }
  if (element.dataset["blank"] !== undefined) return;
  say(element, sharedSentence(moment === null ? "" : seconds(moment.at)));
}

function say(element: HTMLElement, text: string): void {
  const notice = element.querySelector(".shared") ?? document.createElement("p");
  notice.className = "notice shared";
  notice.role = "status";
  notice.textContent = text;
  // What a question folds away would fold this away too.
  element.querySelector(".answer, .controls")?.before(notice);
}
