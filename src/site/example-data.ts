// What the page's script knows about an example: embedded in the HTML as inert JSON, written at build, read on intent.
import type { Ending, Written } from "../oracle/recording.ts";
import type { Outcome } from "../sandbox/outcomes.ts";
import type { VariedNumber } from "./explorer/varied-numbers.ts";

export interface ExampleData {
  /** Of the note's Python: edits belong to it. */
  readonly hash: string;
  /** The lowered port. */
  readonly program: string;
  /** For each line of the port, from 1, its line of Python; 0 where there is none. */
  readonly lineMap: readonly number[];
  /** Where the operations of the Python stand, of an example that shows a traceback. */
  readonly positions?: string;
  /** Version of CPython that was recorded. */
  readonly version: string;
  readonly written: readonly Written[];
  readonly ending: Ending;
  /** Decimals of the time column. */
  readonly decimals: number;
  /** Numbers that the explorer may change. */
  readonly varied?: readonly VariedNumber[];
}

/** JSON that can stand in a <script> element of HTML: no `<`, and none of the line ends that JavaScript once refused. */
export function inertJson(data: ExampleData): string {
  return JSON.stringify(data).replace(/[<\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Reads what the build embedded in an example's element. */
export function readExampleData(element: Element): ExampleData {
  const data: ExampleData = JSON.parse(element.querySelector(".example-data")?.textContent ?? "");
  return data;
}

/** Whether a run ended as the recorded one did. */
export function sameEnding(outcome: Outcome, ending: Ending): boolean {
  switch (outcome.kind) {
    case "raised":
      return ending.kind === "raised" && outcome.type === ending.type && outcome.message === ending.message;
    case "exited":
      return ending.kind === "exited" && outcome.code === ending.code;
    default:
      return outcome.kind === ending.kind;
  }
}
