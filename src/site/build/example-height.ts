// How high an example is in a frame about as wide as a page of text, before anything is run: for pages that cannot ask
// (embed/height.ts). An estimate in px, from the sizes in styles/. Pure.
import type { ExampleView } from "./example.ts";

const line = 21;
/** Of what checks an exercise, before it has been asked. */
export const checkingHeight = 49;
const most = { output: 512, lanes: 336 };

export function exampleHeight({ listings: [{ setup, source, driver }], output, lanes }: Pick<ExampleView, "listings" | "output" | "lanes">): number {
  const code = source.html.split("\n").length * line + 30 + (setup === null ? 0 : 30) + (driver === null ? 0 : 36);
  const rows = output.length;
  return 46 + code + 52 + (lanes === null ? 0 : Math.min(most.lanes, lanes.height) + 12) + 50 + Math.min(most.output, rows * line) + 58;
}
