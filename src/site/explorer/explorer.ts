// Looks for a schedule that breaks a program: other lengths of its sleeps, within the ranges that its author marked, with
// which it prints another last line or ends in another way. What is found becomes an edit, which can be run, compared and
// linked to like any other. Loaded when the reader asks for it.
import type { LoopEvent } from "../../asyncio/observer.ts";
import type { Outcome } from "../../sandbox/outcomes.ts";
import type { Addressed } from "../addressed.ts";
import { readExampleData } from "../example-data.ts";
import type { ExampleRun } from "../example-run.ts";
import { outputLines } from "../output-lines.ts";
import { brokenBySentence, searchingSentence, unbrokenSentence } from "../sentences.ts";
import { schedules } from "./schedules.ts";
import { withNumbers } from "./varied-numbers.ts";

/** Real ms; a search that takes longer ends with what it has tried. */
const patience = 15_000;

export function explore({ element, run, edit }: Pick<Addressed, "element" | "run" | "edit">): void {
  run((exampleRun) => void search(element, exampleRun, edit));
}

async function search(element: HTMLElement, run: ExampleRun, edit: Addressed["edit"]): Promise<void> {
  const { program, varied = [] } = readExampleData(element);
  const notice = noticeOf(element);
  const usual = resultOf(await run.runAside(program));
  const began = performance.now();
  const all = schedules(varied);
  let tried = 0;
  for (const values of all) {
    if (performance.now() - began > patience) break;
    notice.textContent = searchingSentence(++tried, all.length);
    const found = resultOf(await run.runAside(withNumbers(program, varied.map(({ program: place }, index) => ({ place, value: values[index] ?? 0 })))));
    if (found === usual) continue;
    const source = element.querySelector('.listing[data-language="python"] > pre code')?.textContent ?? "";
    const python = withNumbers(source, varied.map(({ python: place }, index) => ({ place, value: values[index] ?? 0 })));
    edit(async (editing) => {
      await editing.open({ python, typescript: null });
      notice.textContent = brokenBySentence(tried, varied.map(({ python, value }, index) => ({ line: python.line, before: value, after: values[index] ?? 0 })));
      run.runThrough(true);
    });
    return;
  }
  notice.textContent = unbrokenSentence(tried);
}

/** What a run comes to: its last line, and how it ends. */
function resultOf({ events, outcome }: { readonly events: readonly LoopEvent[]; readonly outcome: Outcome }): string {
  const lines = outputLines(events.flatMap((event) => (event.kind === "print" && event.stream === "stdout" ? [event] : [])));
  const ending = outcome.kind === "raised" ? `${outcome.type}: ${outcome.message}` : outcome.kind;
  return `${lines.at(-1)?.text ?? ""}\n${ending}`;
}

function noticeOf(element: HTMLElement): HTMLElement {
  const notice = element.querySelector<HTMLElement>(".explored") ?? document.createElement("p");
  notice.className = "notice explored";
  notice.role = "status";
  element.querySelector(".controls")?.after(notice);
  return notice;
}
