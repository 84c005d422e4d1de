// What an address says of an example, opened, and the address of what is shown, copied. Loaded when either is wanted.
import { readAddress, writeAddress } from "./address.ts";
import type { ExampleEditing } from "./editing/example-editing.ts";
import type { ExampleRun } from "./example-run.ts";
import { seconds } from "./seconds.ts";
import { brokenAddressSentence, sharedSentence } from "./sentences.ts";

/** An example's parts, each fetched when it is asked for. */
export interface Addressed {
  readonly element: HTMLElement;
  run(use: (run: ExampleRun) => void): void;
  edit(use: (editing: ExampleEditing) => Promise<void>): void;
}

/**
 * Opens what the page's address says of the example. Code that came with the address is shown and never run by itself;
 * of the note's own program, a moment is gone to.
 */
export async function openAddress({ element, run, edit }: Addressed): Promise<void> {
  const read = await readAddress(location.hash);
  element.scrollIntoView();
  if (read.kind !== "address") return say(element, brokenAddressSentence);
  const { edits, moment } = read.address;
  if (edits === null) return run((run) => run.start(moment));
  edit((editing) => editing.open(edits));
  say(element, sharedSentence(moment === null ? "" : seconds(moment.at)));
  if (moment !== null) run((run) => run.startNextAt(moment));
}

/** The address of the example as it is shown now. */
export async function addressOf(element: HTMLElement, run: ExampleRun | undefined, editing: ExampleEditing | undefined): Promise<string> {
  const fragment = await writeAddress({ anchor: element.id, edits: (await editing?.edits()) ?? null, moment: run?.moment ?? null });
  return `${location.origin}${location.pathname}${fragment}`;
}

function say(element: HTMLElement, text: string): void {
  const notice = element.querySelector(".shared") ?? document.createElement("p");
  notice.className = "notice shared";
  notice.role = "status";
  notice.textContent = text;
  element.querySelector(".controls")?.before(notice);
}
