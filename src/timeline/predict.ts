// A guess of a run's output, line by line, and the moment that explains where it goes wrong.
import type { Timeline } from "./timeline.ts";
import { atLine, duration, nameOf } from "./words.ts";

/** A line of the output. */
export interface OutputLine {
  readonly text: string;
  /** The moment at which its first piece is printed. */
  readonly moment: number;
  readonly at: number;
  readonly task: number;
  readonly line: number;
}

/** Where a guess goes wrong. */
export interface WrongLine {
  /** The place among the lines, from 0. */
  readonly index: number;
  /** What the program prints there; null where it prints nothing more. */
  readonly actual: OutputLine | null;
  /** The moment that decides it. */
  readonly moment: number;
  readonly sentence: string;
}

/** What a run prints to stdout, by lines. Pieces without a newline belong to the line that they are on. */
export function outputLines({ prints }: Pick<Timeline, "prints">): OutputLine[] {
  const lines: OutputLine[] = [];
  let isOpen = false;
  for (const { stream, text, moment, at, task, line } of prints) {
    if (stream !== "stdout") continue;
    const pieces = text.split("\n");
    for (const [index, piece] of pieces.entries()) {
      const endsWithNewline = index < pieces.length - 1;
      const open: OutputLine | undefined = isOpen ? lines.pop() : undefined;
      if (open !== undefined) lines.push({ ...open, text: open.text + piece });
      else if (endsWithNewline || piece !== "") lines.push({ text: piece, moment, at, task, line });
      isOpen = !endsWithNewline && (open !== undefined || piece !== "");
    }
  }
  return lines;
}

/**
 * An answer to a question (question.ts) as a guess of the whole output: `order` says in which order the lines from place
 * `from` on are thought to be printed.
 */
export function answerIn(timeline: Pick<Timeline, "prints">, from: number, order: readonly number[]): string[] {
  const lines = outputLines(timeline).map(({ text }) => text);
  return [...lines.slice(0, from), ...order.map((place) => lines[from + place] ?? ""), ...lines.slice(from + order.length)];
}

/** The first line of `guess` that is not what the program prints there, and why; null where the guess is right. */
export function firstWrong(timeline: Timeline, guess: readonly string[]): WrongLine | null {
  const lines = outputLines(timeline);
  const index = Array.from({ length: Math.max(lines.length, guess.length) }).findIndex((_, place) => lines[place]?.text !== guess[place]);
  if (index < 0) return null;
  const actual = lines[index] ?? null;
  if (actual === null) return { index, actual, moment: timeline.moments.length - 1, sentence: `The program has printed everything: ${quoted(guess[index] ?? "")} does not come again.` };
  const guessed = lines.slice(index + 1).find(({ text }) => text === guess[index]);
  return { index, actual, ...explain(timeline, actual, guessed) };
}

function explain(timeline: Timeline, actual: OutputLine, guessed: OutputLine | undefined): { moment: number; sentence: string } {
  const who = nameOf(timeline, actual.task);
  const said = `${quoted(actual.text)} comes here`;
  if (guessed === undefined || actual.task === 0 || guessed.task === 0) return { moment: actual.moment, sentence: `${said}: ${who} prints it at ${duration(actual.at)}${atLine(actual.line)}.` };
  if (guessed.task === actual.task) {
    return { moment: actual.moment, sentence: `${said}: ${who} prints it before ${quoted(guessed.text)}, line by line as it is written${atLine(actual.line)}.` };
  }
  const other = nameOf(timeline, guessed.task);
  const step = beginningOf(timeline, actual);
  if (guessed.at > actual.at) {
    return { moment: step, sentence: `${said}, at ${duration(actual.at)}: ${quoted(guessed.text)} is printed by ${other} at ${duration(guessed.at)} only.` };
  }
  return { moment: queuedAt(timeline, actual, step), sentence: `${said}: at ${duration(actual.at)} ${who} has its turn before ${other}, because it was in the ready queue first.` };
}

/** The moment from which the task runs that prints the line. */
function beginningOf({ moments }: Timeline, { moment, task }: OutputLine): number {
  return moments.findLastIndex((each) => each.index <= moment && each.kind === "step" && each.task === task);
}

/** The moment at which the task was put into the ready queue for that. */
function queuedAt(timeline: Timeline, { task }: OutputLine, step: number): number {
  const span = timeline.laneOf(task)?.spans.find(({ kind, to }) => kind === "ready" && to === step);
  return span?.from ?? Math.max(0, step);
}

function quoted(line: string): string {
  return line.trim() === "" ? "the empty line" : `“${line.trim()}”`;
}
