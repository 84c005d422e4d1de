// The question about an example, from what is recorded of it. Runs at build.
import type { Written } from "../../oracle/recording.ts";
import { questionOf, type Question } from "../../timeline/index.ts";

/** `predict` says which lines of the output it is about (notes/README.md). Throws where there can be no such question. */
export function questionAbout(id: string, predict: string, written: readonly Written[]): Question {
  const stdout = written.filter(({ stream }) => stream === "stdout").map(({ text }) => text);
  const made = questionOf(id, predict, stdout.join(""));
  if ("fault" in made) throw new Error(`Example ${id}: ${made.fault}`);
  return made.question;
}
