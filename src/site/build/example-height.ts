// How high an example is in a frame about as wide as a page of text, before anything is run: for pages that cannot ask
// (embed/height.ts). An estimate in px, from the sizes in styles/. Pure.
import type { CatalogueExercise } from "./catalogue.ts";
import type { ExampleView } from "./example.ts";

/** Of a line of a program or of output. */
export const lineHeight = 21;
/** Of what checks an exercise, before it has been asked. */
const checkingHeight = 49;
/** Characters of a task in one line. */
const taskColumns = 80;
const most = { output: 512, lanes: 336 };

export function exampleHeight({ listings: [{ setup, source, driver }], output, lanes }: Pick<ExampleView, "listings" | "output" | "lanes">): number {
  const code = source.html.split("\n").length * lineHeight + 30 + (setup === null ? 0 : 30) + (driver === null ? 0 : 36);
  const rows = output.length;
  return 46 + code + 52 + (lanes === null ? 0 : Math.min(most.lanes, lanes.height) + 12) + 50 + Math.min(most.output, rows * lineHeight) + 58;
}

/** What an exercise has beyond its example: the task above it, and what checks it. */
export function exerciseHeight({ task }: Pick<CatalogueExercise, "task">): number {
  const lines = task.map((phrases) => Math.ceil(phrases.reduce((sum, { text }) => sum + text.length, 0) / taskColumns));
  return lines.reduce((sum, each) => sum + each * 24 + 12, 25) + checkingHeight;
}
