// Opens the question of an example, with what the browser remembers of it.
import { readExampleData } from "../example-data.ts";
import type { ExampleRun } from "../example-run.ts";
import { Progress } from "./progress.ts";
import { QuestionView } from "./question-view.ts";

export function openQuestion(element: HTMLElement, withRun: (use: (run: ExampleRun) => void) => void): QuestionView {
  const { site = "", id = "" } = element.dataset;
  const progress = new Progress(() => localStorage, `interleave-solved ${site}${id}`, readExampleData(element).hash);
  return new QuestionView({ element, progress, withRun });
}
